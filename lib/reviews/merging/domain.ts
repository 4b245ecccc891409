import { canonicalJson } from "@/lib/kernel/hash";
import type { WordedSection, WordedSentence } from "../drafting/types";
import type { Section, Sentence } from "../types";

/** What a new draft changes in a review that people have written in. */
export type DraftChanges = {
  readonly addSections: readonly WordedSection[];
  readonly addSentences: readonly { readonly sectionId: string; readonly sentences: readonly WordedSentence[] }[];
  readonly replace: readonly {
    readonly id: string;
    readonly pieces: WordedSentence["pieces"];
    readonly evidence: WordedSentence["evidence"];
  }[];
  /** Sentences of the old draft that the new one no longer has and that nobody touched. */
  readonly remove: readonly string[];
};

/** Whether a person has made the sentence theirs: written, changed, left out or confirmed it. */
export function isOwned({
  draftKey,
  isEdited,
  isLeftOut,
  confirmed,
}: Pick<Sentence, "draftKey" | "isEdited" | "isLeftOut" | "confirmed">): boolean {
  return draftKey === null || isEdited || isLeftOut || confirmed !== null;
}

function isSame(sentence: Sentence, drafted: WordedSentence): boolean {
  const { pieces, evidence } = drafted;
  return canonicalJson({ pieces: sentence.pieces, evidence: sentence.evidence }) === canonicalJson({ pieces, evidence });
}

/**
 * A new draft into a review without losing what people wrote: sentences that they wrote, changed, left out or confirmed stay as they are, wherever they were
 * moved; drafted ones that nobody touched get their new figures, new ones are added, those that have no ground any more go.
 */
export function mergeDraft(sections: readonly Section[], drafted: readonly WordedSection[]): DraftChanges {
  const present = new Map(
    sections
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) => (sentence.draftKey === null ? [] : [[sentence.draftKey, sentence] as const])),
  );
  const wanted = new Map(drafted.flatMap(({ sentences }) => sentences).map((sentence) => [sentence.key, sentence]));
  const isNew = ({ key }: WordedSentence) => !present.has(key);
  const homeOf = (key: string) => sections.find(({ draftKey }) => draftKey === key)?.id ?? null;
  const untouched = [...present.values()].filter((sentence) => !isOwned(sentence));
  return {
    addSections: drafted
      .filter(({ key }) => homeOf(key) === null)
      .map((section) => ({ ...section, sentences: section.sentences.filter(isNew) })),
    addSentences: drafted.flatMap(({ key, sentences }) => {
      const sectionId = homeOf(key);
      const added = sentences.filter(isNew);
      return sectionId === null || added.length === 0 ? [] : [{ sectionId, sentences: added }];
    }),
    replace: untouched.flatMap((sentence) => {
      const draft = wanted.get(sentence.draftKey ?? "");
      return draft && !isSame(sentence, draft) ? [{ id: sentence.id, pieces: draft.pieces, evidence: draft.evidence }] : [];
    }),
    remove: untouched.filter(({ draftKey }) => !wanted.has(draftKey ?? "")).map(({ id }) => id),
  };
}
