import type { Align, BlankName, Block, Column, Paper, Run, Runs, TableRow } from "./types";

/** What stands where something is still to be written. */
const DOTS = "……………";
const SHORT_DOTS = "……";
const SHORT: ReadonlySet<BlankName> = new Set(["number", "abbreviation", "day"]);

/** A place to be filled in by hand; `text` other dots than the usual. */
export function blank(name: BlankName, text: string = SHORT.has(name) ? SHORT_DOTS : DOTS): Run {
  return { text, blank: name };
}

/** Words as they are; empty text makes no run. */
export function plain(text: string): Runs {
  return text === "" ? [] : [{ text }];
}

/** Words in bold. */
export function bold(text: string): Runs {
  return text === "" ? [] : [{ text, bold: true }];
}

/** The words if they are known, else a place to be filled in. */
export function known(text: string | null | undefined, name: BlankName): Runs {
  return text ? plain(text) : [blank(name)];
}

/** Runs in capitals, as titles and bodies are written; dots stay. */
export function inCapitals(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase("vi") }));
}

const ENDINGS = /[.!?…;:”"]$/;
/** Letters of a hash in a line of a paper. */
const HASH_LINE = 32;

/** A text as a sentence: with its full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return ENDINGS.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** "phường Ka Long" as it stands within a sentence. */
export function inside(placeName: string): string {
  return placeName.charAt(0).toLocaleLowerCase("vi") + placeName.slice(1);
}

/** "Kế hoạch" of "KẾ HOẠCH". */
export function asWord(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLocaleLowerCase("vi");
}

/** A hash in lines that fit. */
export function hashLines(hash: string): string {
  return hash.length > HASH_LINE ? `${hash.slice(0, HASH_LINE)}\n${hash.slice(HASH_LINE)}` : hash;
}

/** Name and post of a person; once where somebody is called by the post alone. */
export function personWords({ name, post }: { readonly name: string; readonly post: string }): string {
  return post === "" || post === name ? name : `${name}, ${post}`;
}

/** A table of plain cells. */
export function table(columns: readonly Column[], rows: readonly TableRow[]): Block {
  return { kind: "TABLE", columns, rows };
}

/** A row of cells; a text stands for its plain words. */
export function row(cells: readonly (string | Runs)[], kind: TableRow["kind"] = "ROW"): TableRow {
  return { kind, cells: cells.map((cell) => (typeof cell === "string" ? plain(cell) : cell)) };
}

/** A column of a table; widths are shares. */
export function column(head: string, width: number, align: Align = "LEFT"): Column {
  return { head, width, align };
}

function runsOfBlocks(blocks: readonly Block[]): Runs {
  return blocks.flatMap((block): Runs => {
    switch (block.kind) {
      case "TABLE":
        return block.rows.flatMap(({ cells }) => cells.flat());
      case "SIGNATURES":
        return block.signers.flatMap(({ capacity, post, name }) => [...capacity.flat(), ...(post ?? []), ...name]);
      case "CODE":
        return block.lines.flat();
      default:
        return block.runs;
    }
  });
}

/** Every stretch of text of a paper, in its order. */
export function runsOf(paper: Paper): Runs {
  const { heading, abstract, dear, blocks, closing, annexes } = paper;
  const signers = closing ? [{ kind: "SIGNATURES", signers: closing.signers } as const] : [];
  return [
    ...(heading.superior ?? []),
    ...heading.issuers.flat(),
    ...(heading.number ?? []),
    ...(heading.date ?? []),
    ...abstract,
    ...(dear ?? []),
    ...runsOfBlocks(blocks),
    ...(closing?.recipients.flat() ?? []),
    ...runsOfBlocks(signers),
    ...annexes.flatMap((annex) => runsOfBlocks(annex.blocks)),
  ];
}

/** What is still to be filled in, each once, in the order of the paper. */
export function blanksOf(paper: Paper): readonly BlankName[] {
  return [...new Set(runsOf(paper).flatMap(({ blank: name }) => (name ? [name] : [])))];
}
