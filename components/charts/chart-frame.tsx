import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** What the chart shows, as one would say it. */
  sentence: ReactNode;
  /** The drawing; it is described by title and sentence. */
  children: ReactNode;
  legend?: ReactNode;
  /** The same figures as a table. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
};

/** What every chart has: a title, a sentence, the drawing, and its figures as a table for those who cannot or will not look at drawings. */
export function ChartFrame({ title, sentence, children, legend, head, rows }: Props) {
  const t = useTranslations("charts");
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption>
        <p className="font-semibold">{title}</p>
        <p className="max-w-prose text-sm text-ink-soft">{sentence}</p>
      </figcaption>
      {children}
      {legend}
      <details className="chart-table">
        <summary>{t("table")}</summary>
        <table>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = "", ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
