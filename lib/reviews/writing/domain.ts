import { ok, type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { figuresOf, readTyped, typedText } from "../domain";
import type { EvidenceRef, Piece, Sentence } from "../types";

/** A sentence as a form sent it. */
export type TypedSentence = {
  readonly id: string | null;
  readonly text: string | null;
  readonly place: number | null;
  readonly moveTo: string | null;
  readonly leaveOut: boolean;
  readonly confirmed: boolean;
  readonly paper: string | null;
};

/** A sentence as it is to be stored; `id` null is a new one. */
export type WrittenSentence = {
  readonly id: string | null;
  readonly pieces: readonly Piece[];
  readonly evidence: readonly EvidenceRef[];
  readonly isEdited: boolean;
  /** Other words than before: whoever confirmed the old ones does not answer for these. */
  readonly hasChanged: boolean;
  readonly isLeftOut: boolean;
  readonly isConfirmed: boolean;
  readonly moveTo: string | null;
};

/** The paper in words beside the records that show a sentence: at most one, put in place of the one before. */
function withPaper(evidence: readonly EvidenceRef[], paper: string | null): EvidenceRef[] {
  const records = evidence.filter(({ of }) => of !== "PAPER");
  return paper === null ? records : [...records, { of: "PAPER", id: null, words: paper }];
}

/** The words of the paper that shows a sentence; null where there is none. */
export function paperOf(evidence: readonly EvidenceRef[]): string | null {
  return evidence.find(({ of }) => of === "PAPER")?.words ?? null;
}

function readOne(typed: TypedSentence, before: Sentence | null, at: string): Result<WrittenSentence> {
  const read = readTyped(typed.text ?? "", figuresOf(before?.pieces ?? []), `${at}.text`);
  if (!read.ok) return read;
  const isSame = before !== null && typedText(before.pieces) === typedText(read.value);
  return ok({
    id: before?.id ?? null,
    pieces: isSame ? before.pieces : read.value,
    evidence: withPaper(before?.evidence ?? [], typed.paper),
    isEdited: before === null || before.isEdited || !isSame,
    hasChanged: !isSame,
    // An emptied sentence is one that is left out: nothing that stood there is lost.
    isLeftOut: typed.leaveOut || read.value.length === 0,
    isConfirmed: typed.confirmed,
    moveTo: typed.moveTo,
  });
}

function keptWords(written: WrittenSentence, before: Sentence | null): WrittenSentence {
  return written.pieces.length === 0 && before
    ? { ...written, pieces: before.pieces, isEdited: before.isEdited, hasChanged: false }
    : written;
}

/**
 * What a form makes of a section: each sentence with its figures kept where their brackets were, in the order that was asked for (a place counts among the rows as
 * they stood); new rows without words are nothing. Ids that are not of the section are not known to it.
 */
export function readSection(typed: readonly TypedSentence[], before: readonly Sentence[]): Result<WrittenSentence[]> {
  const reasons: Reason[] = [];
  const rows = typed.flatMap((row, index) => {
    const known = before.find(({ id }) => id === row.id) ?? null;
    if (!known && row.text === null) return [];
    const read = readOne(row, known, `sentences.${index}`);
    if (read.ok) return [{ row: keptWords(read.value, known), place: row.place, index }];
    reasons.push(...read.reasons);
    return [];
  });
  const placed = rows.map(({ row, place, index }) => {
    const wanted = place === null || place - 1 === index ? index : place - 1;
    // Who asks for a place stands before the one who stood there, or after it when it came from above.
    return { row, at: wanted === index ? index : wanted < index ? wanted - 0.5 : wanted + 0.5 };
  });
  return refuseAll(
    reasons,
    placed.toSorted((left, right) => left.at - right.at).map(({ row }) => row),
  );
}
