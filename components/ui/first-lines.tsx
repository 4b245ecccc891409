import type { ReactElement, ReactNode } from "react";

type Props = {
  /** The `<li>`s, each with its key. */
  lines: readonly ReactElement[];
  /** How many stand open. */
  shown?: number;
  /** What opens the rest, of so many. */
  rest: (count: number) => string;
  /** The list around some of the lines, where it is not a plain column. */
  list?: (lines: readonly ReactElement[]) => ReactNode;
};

const column = (lines: readonly ReactElement[]) => <ul className="flex flex-col">{lines}</ul>;

/** A list whose first lines stand open; the rest is one touch away, on the same page and without scripts. */
export function FirstLines({ lines, shown = 6, rest, list = column }: Props) {
  const hidden = lines.slice(shown);
  return (
    <>
      {list(lines.slice(0, shown))}
      {hidden.length > 0 && (
        <details className="rest-of-lines">
          <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{rest(hidden.length)}</summary>
          {list(hidden)}
        </details>
      )}
    </>
  );
}
