import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { FrozenDirective, FrozenDocument, FrozenTarget } from "@/lib/reviews/freezing/types";
import type { Piece, ReviewKind, ReviewPart } from "@/lib/reviews/types";
import { asWord, blank, column, hashLines, personWords, plain, row, table } from "../domain";
import { closingOf, endOf, filed, headingOf, writerWords } from "../heading/domain";
import type { Frame } from "../heading/types";
import type { Annex, Block, Paper, TableRow, Words } from "../types";

/** What the report is made of: the frozen document with its hash, or what is written so far. */
export type ReviewText = Pick<FrozenDocument, "kind" | "title" | "subject" | "period" | "purpose" | "note" | "targets" | "previous"> & {
  readonly placeName: string;
  readonly documents: FrozenDocument["documents"];
  readonly sections: readonly {
    readonly part: ReviewPart;
    readonly field: string | null;
    readonly sentences: readonly { readonly pieces: readonly Piece[] }[];
  }[];
  /** Null while it is a draft. */
  readonly frozen: { readonly hash: string; readonly at: Date; readonly by: { readonly name: string; readonly post: string } } | null;
};

/** Parts of the paper in the office's order, and what of a review stands in each. */
const PARTS: readonly { readonly key: "results" | "limits" | "direction" | "proposals"; readonly of: readonly ReviewPart[] }[] = [
  { key: "results", of: ["RESULT"] },
  { key: "limits", of: ["LIMITATION", "DIFFICULTY", "CAUSE_OBJECTIVE", "CAUSE_SUBJECTIVE", "LESSON"] },
  { key: "direction", of: ["DIRECTION"] },
  { key: "proposals", of: ["PROPOSAL"] },
];

const say = (text: string): Block => ({ kind: "PARAGRAPH", runs: plain(text) });
const wordsOf = (pieces: readonly Piece[]): string => pieces.map((piece) => ("text" in piece ? piece.text : piece.figure.shown)).join("");

/** "6 tháng đầu năm 2024", or its days; null when neither is known. */
export function periodWords(w: Words, { from, to, label }: FrozenDocument["period"]): string | null {
  if (label) return label;
  return from && to ? w("papers.reviews.period", { from: formatDay(from), to: formatDay(to) }) : null;
}

function partBlocks(w: Words, { sections }: ReviewText, { key, of }: (typeof PARTS)[number]): Block[] {
  const inPart = of.flatMap((part) => {
    const own = sections.filter((section) => section.part === part && section.sentences.length > 0);
    const head: Block[] = of.length > 1 && own.length > 0 ? [{ kind: "HEADING", level: 2, runs: plain(w(`reviews.parts.${part}`)) }] : [];
    const level = of.length > 1 ? (3 as const) : (2 as const);
    return [
      ...head,
      ...own.flatMap(({ field, sentences }): Block[] => [
        ...(field ? [{ kind: "HEADING", level, runs: plain(field) } as const] : []),
        ...sentences.map(
          ({ pieces }): Block =>
            sentences.length > 1 || (of.length > 1 && !field) ? { kind: "BULLET", runs: plain(wordsOf(pieces)) } : say(wordsOf(pieces)),
        ),
      ]),
    ];
  });
  return [
    { kind: "HEADING", level: 1, runs: plain(w(`papers.reviews.parts.${key}`).toLocaleUpperCase("vi")) },
    ...(inPart.length > 0 ? inPart : [{ kind: "PARAGRAPH", runs: [blank("unwritten")] } as const]),
  ];
}

function targetsAnnex(w: Words, targets: readonly FrozenTarget[], kind: string): Annex {
  const sets = [...new Set(targets.map(({ set }) => set))];
  const rows = sets.flatMap((set): TableRow[] => [
    row([set], "GROUP"),
    ...targets
      .filter((target) => target.set === set)
      .map(({ name, goal, last, state, remaining, pace }, at) =>
        row([String(at + 1), name, goal ?? "", last ?? "", w(`targets.states.${state}`), remaining ?? "", pace ?? ""]),
      ),
  ]);
  return {
    label: w("papers.reviews.annexes.targets"),
    title: w("papers.reviews.annexes.targetsTitle"),
    note: w("papers.plan.annexNote", { kind: asWord(kind) }),
    blocks: [
      table(
        [
          column(w("papers.columns.number"), 1.4, "CENTER"),
          column(w("papers.reviews.target"), 7),
          column(w("papers.reviews.goal"), 3),
          column(w("papers.reviews.last"), 3),
          column(w("papers.reviews.state"), 3),
          column(w("papers.reviews.remaining"), 3),
          column(w("papers.reviews.pace"), 3),
        ],
        rows,
      ),
    ],
  };
}

function directivesAnnex(w: Words, title: string, directives: readonly FrozenDirective[], kind: string): Annex {
  return {
    label: w("papers.reviews.annexes.directives"),
    title: w("papers.reviews.annexes.directivesTitle", { title }),
    note: w("papers.plan.annexNote", { kind: asWord(kind) }),
    blocks: [
      table(
        [
          column(w("papers.columns.number"), 1.4, "CENTER"),
          column(w("papers.reviews.directive"), 8),
          column(w("papers.reviews.assignees"), 5),
          column(w("papers.columns.due"), 3, "CENTER"),
          column(w("papers.reviews.done"), 6),
        ],
        directives.map(({ text, assignees, due, status, isOverdue, done }, at) =>
          row([
            String(at + 1),
            text,
            assignees.join("; "),
            due ? formatDay(due) : "",
            [
              w(status === "DONE" ? "papers.reviews.isDone" : isOverdue ? "papers.reviews.isOverdue" : "papers.reviews.isOpen"),
              ...done,
            ].join("\n"),
          ]),
        ),
      ),
    ],
  };
}

const KINDS: Readonly<Record<ReviewKind, "interim" | "final">> = { INTERIM: "interim", FINAL: "final" };

/** Báo cáo sơ kết, tổng kết with its tables as annexes; a frozen one from its kept bytes alone. */
export function reviewPaper(w: Words, text: ReviewText, frame: Omit<Frame, "type">): Paper {
  const full: Frame = { ...frame, type: w("papers.reviews.type") };
  const kind = w("papers.reviews.kind");
  const { title, subject, purpose, note, documents, targets, previous, frozen } = text;
  const period = periodWords(w, text.period);
  const directives = previous?.directives ?? [];
  return {
    title,
    language: "vi",
    heading: headingOf(w, full),
    kind: frozen ? kind : `${w("papers.reviews.draft")}\n${kind}`,
    abstract: plain(
      w(`papers.reviews.abstract.${KINDS[text.kind]}`, {
        subject: subject ?? title,
        period: period === null || (subject ?? title).includes(period) ? "none" : period,
      }),
    ),
    dear: null,
    blocks: [
      ...documents.map(
        (document): Block => ({
          kind: "BASIS",
          runs: plain(
            w("papers.plan.basis", {
              document: [document.title, ...(document.number ? [w("papers.plan.basisNumber", { number: document.number })] : [])].join(
                ", ",
              ),
            }),
          ),
        }),
      ),
      { kind: "HEADING", level: 1, runs: plain(w("papers.reviews.parts.situation").toLocaleUpperCase("vi")) },
      ...(purpose ? [say(purpose)] : []),
      ...(note ? [say(note)] : []),
      ...(purpose || note ? [] : [{ kind: "PARAGRAPH", runs: [blank("situation")] } as const]),
      ...PARTS.flatMap((part) => partBlocks(w, text, part)),
      say(`${w("papers.reviews.ending", { title })}${endOf(full)}`),
      ...(frozen
        ? [
            {
              kind: "LEFT",
              runs: [
                {
                  text: w("papers.reviews.frozen", {
                    at: formatMoment(frozen.at),
                    who: personWords(frozen.by),
                    hash: hashLines(frozen.hash),
                  }),
                  italic: true,
                },
              ],
            } as const,
          ]
        : []),
    ],
    closing: closingOf(w, full, [plain(w("papers.recipients.units")), filed(w, full)]),
    annexes: [
      ...(targets.length > 0 ? [targetsAnnex(w, targets, kind)] : []),
      ...(previous && directives.length > 0 ? [directivesAnnex(w, previous.title, directives, kind)] : []),
    ],
    words: writerWords(w),
  };
}
