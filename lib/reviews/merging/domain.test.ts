import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WordedSection } from "../drafting/types";
import type { Section, Sentence } from "../types";
import { isOwned, mergeDraft } from "./domain";

const KEYS = ["a", "b", "c", "d", "e"] as const;

const someSentence = fc.record({
  key: fc.constantFrom(null, ...KEYS),
  text: fc.constantFrom("một", "hai", "ba"),
  isEdited: fc.boolean(),
  isLeftOut: fc.boolean(),
  isConfirmed: fc.boolean(),
});

const someReview: fc.Arbitrary<Section[]> = fc
  .array(fc.tuple(fc.constantFrom(null, "s1", "s2"), fc.array(someSentence, { maxLength: 5 })), { maxLength: 4 })
  .map((sections) => {
    const used = new Set<string>();
    const keys = new Set<string>();
    return sections.map(([draftKey, sentences], at) => {
      const own = draftKey !== null && !keys.has(draftKey) ? draftKey : null;
      if (own) keys.add(own);
      return {
        id: `section${at}`,
        part: "RESULT" as const,
        field: null,
        draftKey: own,
        sentences: sentences.flatMap(({ key, text, isConfirmed, ...marks }, index): Sentence[] => {
          const draftKey = key !== null && !used.has(key) ? key : null;
          if (draftKey) used.add(draftKey);
          const confirmed = isConfirmed ? { name: "An", post: "Cán bộ", at: new Date(0) } : null;
          return [{ id: `sentence${at}.${index}`, pieces: [{ text }], evidence: [], draftKey, ...marks, confirmed }];
        }),
      };
    });
  });

const someDraft: fc.Arbitrary<WordedSection[]> = fc
  .tuple(fc.subarray([...KEYS]), fc.subarray(["s1", "s2", "s3"]), fc.constantFrom("một", "hai", "ba"))
  .map(([keys, sections, text]) =>
    sections.map((key, at) => ({
      key,
      part: "RESULT",
      field: null,
      sentences: keys
        .filter((_, index) => index % sections.length === at)
        .map((sentence) => ({ key: sentence, pieces: [{ text }], evidence: [] })),
    })),
  );

/** A review after a draft was merged into it. */
function apply(sections: readonly Section[], drafted: readonly WordedSection[]): Section[] {
  const { addSections, addSentences, replace, remove } = mergeDraft(sections, drafted);
  const made = (sentences: WordedSection["sentences"]): Sentence[] =>
    sentences.map(({ key, pieces, evidence }) => ({
      ...{ id: `new ${key}`, pieces, evidence, draftKey: key, isEdited: false, isLeftOut: false, confirmed: null },
    }));
  const kept = sections.map((section) => ({
    ...section,
    sentences: [
      ...section.sentences
        .filter(({ id }) => !remove.includes(id))
        .map((sentence) => ({ ...sentence, ...(replace.find(({ id }) => id === sentence.id) ?? {}) })),
      ...made(addSentences.find(({ sectionId }) => sectionId === section.id)?.sentences ?? []),
    ],
  }));
  return [
    ...kept,
    ...addSections.map(({ key, part, field, sentences }) => ({ id: `new ${key}`, part, field, draftKey: key, sentences: made(sentences) })),
  ];
}

const all = (sections: readonly Section[]) =>
  sections.flatMap(({ id: home, sentences }) => sentences.map((sentence) => ({ home, sentence })));

describe("a new draft", () => {
  it("leaves what people wrote, changed, left out or confirmed exactly as it is, where it is", () => {
    fc.assert(
      fc.property(someReview, someDraft, (review, draft) => {
        const owned = (sections: readonly Section[]) => all(sections).filter(({ sentence }) => isOwned(sentence));
        expect(owned(apply(review, draft))).toEqual(owned(review));
      }),
    );
  });

  it("has every drafted sentence once, the untouched ones with the new words", () => {
    fc.assert(
      fc.property(someReview, someDraft, (review, draft) => {
        const after = all(apply(review, draft));
        for (const drafted of draft.flatMap(({ sentences }) => sentences)) {
          const found = after.filter(({ sentence }) => sentence.draftKey === drafted.key);
          expect(found).toHaveLength(1);
          const [one] = found;
          if (one && !isOwned(one.sentence)) expect(one.sentence.pieces).toEqual(drafted.pieces);
        }
        const wanted = new Set(draft.flatMap(({ sentences }) => sentences.map(({ key }) => key)));
        for (const { sentence } of after) if (!isOwned(sentence)) expect(wanted.has(sentence.draftKey ?? "")).toBe(true);
      }),
    );
  });

  it("changes nothing when it says the same again", () => {
    fc.assert(
      fc.property(someReview, someDraft, (review, draft) => {
        const once = apply(review, draft);
        expect(apply(once, draft)).toEqual(once);
        expect(mergeDraft(once, draft)).toEqual({ addSections: [], addSentences: [], replace: [], remove: [] });
      }),
    );
  });
});
