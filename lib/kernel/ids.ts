import { v7, validate, version } from "uuid";

/** A new UUIDv7: unique without asking the database, and in the order of its making. */
export function newId(): string {
  return v7();
}

/** Whether a text that came from outside has the form of our ids; anything else is answered like a missing record. */
export function isId(text: string): boolean {
  return validate(text) && version(text) === 7;
}
