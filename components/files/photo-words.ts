/** The few sentences of the photo queue, handed over in the reader's language: they are all that this part says. */
export type PhotoWords = {
  readonly take: string;
  readonly choose: string;
  readonly remove: string;
  readonly waiting: string;
  /** With the place {percent}. */
  readonly sending: string;
  readonly sent: string;
  readonly offline: string;
  readonly refused: string;
  /** With the places {sent} and {all}. */
  readonly summary: string;
  readonly held: string;
  readonly heldOffline: string;
  readonly refusedFirst: string;
  /** With the place {max}. */
  readonly tooMany: string;
  /** With the place {name}. */
  readonly tooLarge: string;
};
