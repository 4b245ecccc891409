/** The sentences of the tablet, handed over in the reader's language; places in braces are filled in by the page. */
export type TabletWords = {
  readonly close: string;
  /** With the places {signed} and {total}. */
  readonly counter: string;
  readonly online: string;
  /** With the place {time}. */
  readonly offline: string;
  readonly closed: string;
  /** With the place {count}. */
  readonly unsent: string;
  readonly allSent: string;
  readonly refusedTitle: string;
  readonly dismiss: string;
  readonly order: string;
  /** With the place {unit}. */
  readonly callNext: string;
  readonly undoCall: string;
  readonly skip: string;
  readonly skipReason: string;
  readonly skipReasonHint: string;
  readonly skipConfirm: string;
  readonly paper: string;
  readonly paperHint: string;
  readonly undoPaper: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly phoneOffline: string;
  readonly phoneAlt: string;
  readonly nobody: string;
  readonly nobodyHint: string;
  readonly allDone: string;
  readonly ended: string;
  readonly pledges: string;
  readonly signHere: string;
  readonly signer: string;
  readonly signerOther: string;
  readonly signerName: string;
  readonly signerPost: string;
  readonly signerMissing: string;
  readonly drawingMissing: string;
  readonly record: string;
  /** With the places {who} and {time}. */
  readonly signedBy: string;
  readonly signedHere: string;
  readonly onDevice: string;
  /** With the place {name}. */
  readonly witness: string;
  readonly pad: { readonly label: string; readonly hint: string; readonly clear: string; readonly drawn: string; readonly empty: string };
  readonly kind: Readonly<Record<"WORK" | "TASK", string>>;
  readonly state: Readonly<Record<"SIGNED" | "PAPER" | "SKIPPED" | "READY" | "NOT_READY" | "CALLED", string>>;
  readonly why: Readonly<Record<"NOT_SENT" | "WAITING" | "RETURNED" | "APPROVED" | "SIGNED", string>>;
};

/** A sentence with its places filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), sentence);
}
