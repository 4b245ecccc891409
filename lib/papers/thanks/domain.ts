import { thankedGroups } from "@/lib/contributions/printing/domain";
import type { ThankYouSheet } from "@/lib/contributions/printing/types";
import { column, inside, plain, row, table } from "../domain";
import { closingOf, filed, headingOf, writerWords } from "../heading/domain";
import type { Frame } from "../heading/types";
import type { Block, Paper, Words } from "../types";

const bullet = (text: string): Block => ({ kind: "BULLET", runs: plain(text) });

function donorBlocks(w: Words, sheet: ThankYouSheet): Block[] {
  if (sheet.audience === "INTERNAL") {
    if (sheet.donors.length === 0) return [{ kind: "PARAGRAPH", runs: plain(w("contributions.thanks.nobody")) }];
    return [
      table(
        [
          column(w("papers.columns.number"), 1.4, "CENTER"),
          column(w("contributions.thanks.donor"), 5),
          column(w("contributions.thanks.what"), 5),
        ],
        sheet.donors.map(({ name, group, words }, at) =>
          row([String(at + 1), name || w(`contributions.group.${group ?? "OTHER"}`), words.join("; ")]),
        ),
      ),
    ];
  }
  const { named, groups, unnamed } = sheet.donors;
  if (named.length + groups.length + unnamed === 0) return [{ kind: "PARAGRAPH", runs: plain(w("contributions.thanks.nobody")) }];
  return [
    ...named.map(({ name }) => bullet(name)),
    ...thankedGroups(groups).map(({ group, headcount }) =>
      bullet(w("contributions.thanks.group", { group: w(`contributions.group.${group}`), count: headcount ?? 0 })),
    ),
    ...(unnamed > 0 ? [bullet(w("contributions.thanks.unnamed", { count: unnamed }))] : []),
  ];
}

/** Thư cảm ơn to those who gave; in public only those who agreed to be named. */
export function thanksPaper(w: Words, sheet: ThankYouSheet, frame: Omit<Frame, "type">): Paper {
  const full: Frame = { ...frame, type: null };
  return {
    title: w(sheet.audience === "INTERNAL" ? "papers.thanks.internalTitle" : "papers.thanks.title", {
      forWhat: sheet.forWhat ?? sheet.placeName,
    }),
    language: "vi",
    heading: { ...headingOf(w, full), number: [] },
    kind: w(sheet.audience === "INTERNAL" ? "papers.thanks.internalKind" : "papers.thanks.kind"),
    abstract: sheet.forWhat ? plain(sheet.forWhat) : [],
    dear: null,
    blocks: [
      {
        kind: "PARAGRAPH",
        runs: plain(w("contributions.thanks.lead", { place: inside(sheet.placeName), forWhat: sheet.forWhat ?? "none" })),
      },
      ...donorBlocks(w, sheet),
      { kind: "PARAGRAPH", runs: plain(w("papers.thanks.ending")) },
      ...(sheet.audience === "INTERNAL"
        ? [{ kind: "PARAGRAPH", runs: [{ text: w("contributions.thanks.internalNote"), italic: true }] } as const]
        : []),
    ],
    closing: closingOf(w, full, [plain(w("papers.recipients.donors")), filed(w, full)]),
    annexes: [],
    words: writerWords(w),
  };
}
