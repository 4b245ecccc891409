/** A cell of a spreadsheet that LibreOffice is given as text: what it shows by which format. */
export type Item =
  | string
  | number
  | null
  | { readonly day: string; readonly shown?: "day" | "month" | "time" }
  | { readonly percent: number }
  | { readonly number: number; readonly shown: "grouped" | "code" | "million" }
  | { readonly truth: boolean }
  | { readonly formula: string };

export type Draft = {
  readonly name: string;
  readonly rows: readonly (readonly Item[])[];
  /** "A1:C1": merged, with its value in the first cell. */
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
};

const STYLES = `
<number:date-style style:name="n-day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="n-month"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="n-time"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
<number:percentage-style style:name="n-percent"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:boolean-style style:name="n-truth"><number:boolean/></number:boolean-style>
<number:number-style style:name="n-grouped"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="n-code"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style>
<number:number-style style:name="n-million"><number:number number:decimal-places="1" number:min-integer-digits="1" number:grouping="true"/><number:text> triệu</number:text></number:number-style>
${["day", "month", "time", "percent", "grouped", "code", "million", "truth"].map((name) => `<style:style style:name="c-${name}" style:family="table-cell" style:data-style-name="n-${name}"/>`).join("\n")}
<style:style style:name="t-shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="t-hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Paragraphs of a text; spaces beyond the first would be swallowed without their own element. */
function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<text:p>${escaped(line).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)}</text:p>`)
    .join("");
}

function typed(type: string, value: string, style?: string): string {
  const name = { float: "value", percentage: "value", date: "date-value", boolean: "boolean-value" }[type] ?? "value";
  return `${style ? ` table:style-name="c-${style}"` : ""} office:value-type="${type}" office:${name}="${value}"`;
}

function attributes(item: Exclude<Item, string | null>): string {
  if (typeof item === "number") return typed("float", String(item));
  if ("day" in item) return typed("date", item.day, item.shown ?? "day");
  if ("percent" in item) return typed("percentage", String(item.percent / 100), "percent");
  if ("number" in item) return typed("float", String(item.number), item.shown);
  if ("truth" in item) return typed("boolean", String(item.truth), "truth");
  return ` table:formula="of:${escaped(item.formula)}"`;
}

type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

function areaOf(merge: string): Area {
  const [, fromColumn = "A", fromRow = "1", toColumn = "A", toRow = "1"] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(merge) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  return { top: Number(fromRow) - 1, left: column(fromColumn), bottom: Number(toRow) - 1, right: column(toColumn) };
}

function cell(item: Item, row: number, column: number, areas: readonly Area[]): string {
  const area = areas.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  if (area && (area.top !== row || area.left !== column)) return "<table:covered-table-cell/>";
  const span = area
    ? ` table:number-columns-spanned="${area.right - area.left + 1}" table:number-rows-spanned="${area.bottom - area.top + 1}"`
    : "";
  if (item === null || item === "") return `<table:table-cell${span}/>`;
  if (typeof item === "string") return `<table:table-cell${span} office:value-type="string">${paragraphs(item)}</table:table-cell>`;
  return `<table:table-cell${span}${attributes(item)}/>`;
}

function table({ name, rows, merges = [], isHidden = false }: Draft): string {
  const areas = merges.map(areaOf);
  const width = Math.max(1, ...rows.map((row) => row.length), ...areas.map(({ right }) => right + 1));
  const lines = rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => cell(row[column] ?? null, index, column, areas));
    return `<table:table-row>${cells.join("")}</table:table-row>`;
  });
  return `<table:table table:name="${escaped(name)}" table:style-name="t-${isHidden ? "hidden" : "shown"}">${lines.join("\n")}</table:table>`;
}

/** A flat OpenDocument spreadsheet, from which LibreOffice makes a workbook as a person would save it. */
export function fods(sheets: readonly Draft[], nullDate = "1899-12-30"): string {
  const spaces = ["office", "table", "text", "style", "number"].map((name) => {
    const whole = { number: "datastyle" }[name] ?? name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${whole}:1.0"`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${STYLES}</office:automatic-styles>
<office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="${nullDate}"/></table:calculation-settings>
${sheets.map(table).join("\n")}
</office:spreadsheet></office:body></office:document>`;
}
