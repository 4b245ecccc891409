import type { Role } from "../../lib/access/roles";
import type { Opens } from "./expectations";
import type { Kind } from "./holdings";
import type { Fields } from "./raw-actions";

export type Ids = Readonly<Record<Kind, string>>;

/** How a server action is called by hand, and who may do it to a record. */
export type ActionCall = {
  /** Who may do it to a record of a unit; nobody else's call may change anything. */
  readonly may: Opens;
  /** Who may at least read what it names, and so is told why not instead of "not found". */
  readonly sees: Opens;
  /** The form, with the ids of somebody's records in it. */
  readonly fields: (ids: Ids) => Fields;
  /** The form by which those who may are shown to reach the record, where `fields` names one that even they cannot use. */
  readonly control?: (ids: Ids) => Fields;
  /** Names no record: these roles do it in their own place, wherever the call points. Everybody else is tried. */
  readonly ofOwnPlace?: readonly Role[];
  /** Concerns the caller's own account or session, or is counted against whoever calls: only a stranger tries it. */
  readonly strangersOnly?: true;
};
