import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  readonly align?: "right";
  /** The column that names the row; becomes the card's title on phones. Exactly one. */
  readonly names?: boolean;
  /** Left out on phones; only for what is also said elsewhere. */
  readonly wideOnly?: boolean;
  readonly sort?: { readonly href: string; readonly direction: "ascending" | "descending" | null };
  readonly className?: string;
};

type Props<Row> = {
  /** What the table shows, for screen readers and print. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  captionShown?: boolean;
  /** What kind of record a row is, "donor": rows then say so, and their key. */
  record?: string;
  /** Sums below. */
  foot?: ReactNode;
};

function Head<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  const className = classNames(column.align === "right" && "text-right", column.className) || undefined;
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={sort.direction ?? "none"}>
      <a href={sort.href} className="inline-flex gap-1 text-ink">
        {column.head}
        <span aria-hidden="true">{sort.direction === "ascending" ? "↑" : sort.direction === "descending" ? "↓" : ""}</span>
      </a>
    </th>
  );
}

/** On a card the cell stands beside its column's name and must be one thing there; a cell without anything stays empty and is left out. */
function inOnePart(cell: ReactNode): ReactNode {
  return typeof cell === "object" && cell !== null ? <div className="cell">{cell}</div> : cell;
}

/** Rows of one kind. Where there is room a table with a standing head; where there is none each row is a card that names its columns. */
export function Table<Row>({ caption, columns, rows, rowKey, captionShown = false, record, foot }: Props<Row>) {
  return (
    <div className="table-frame">
      <table>
        <caption className={captionShown ? "pb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-record={record} data-id={record && rowKey(row)}>
              {columns.map((column) => {
                const className =
                  classNames(column.align === "right" && "figure", column.wideOnly && "wide-only", column.className) || undefined;
                return column.names ? (
                  <th key={column.key} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-head={column.head} className={className}>
                    {inOnePart(column.cell(row))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
