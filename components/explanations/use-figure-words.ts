import { useTranslations } from "next-intl";
import type { AskedFigure } from "@/lib/explanations/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";

const percentOr = (value: number | null): string => (value === null ? "–" : formatPercent(value));

/** A figure that was or can be asked about, in a sentence: what it is and what it says. */
export function useFigureWords(): (figure: AskedFigure) => string {
  const t = useTranslations("explanations.figure");
  const p = useTranslations("progress");
  return ({ about, light, percent, expected, asOf, due, verdict, projected, reporting, reportingDays }) =>
    t(about, {
      light: p(`light.${light.word}`, { days: light.days ?? 0 }),
      percent: percentOr(percent),
      hasPlan: expected === null ? "no" : "yes",
      expected: percentOr(expected),
      hasDay: asOf ? "yes" : "no",
      asOf: asOf ? formatDay(asOf) : "",
      verdict: verdict ? p(`verdict.${verdict}`) : "",
      projected: percentOr(projected),
      reporting: p(`reporting.${reporting}`, { days: reportingDays }),
      due: due ? formatDay(due) : "",
    });
}
