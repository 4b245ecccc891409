import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/kernel/dates";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { PledgeStanding } from "@/lib/progress/types";

const WHOLE = 0;

function comparison(standing: PledgeStanding): { key: "behind" | "ahead" | "asPlanned"; points: string } | null {
  if (standing.percent === null || standing.expected === null) return null;
  const points = Math.round(standing.expected - standing.percent);
  if (points === 0) return { key: "asPlanned", points: "0" };
  return { key: points > 0 ? "behind" : "ahead", points: formatNumber(Math.abs(points), WHOLE) };
}

/** Where a pledge stands in one sentence: against the plan, against the day, and the pace that it takes. */
export function StandingSentence({ standing }: { standing: PledgeStanding }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress");
  const against = comparison(standing);
  const parts: string[] = [];
  if (standing.light.colour === "DONE") return null;
  if (against) parts.push(t(against.key, { points: against.points }));
  else if (standing.asOf === null) parts.push(t("noFigure").replace(/\.$/, ""));
  const { forecast } = standing;
  if ("against" in forecast) {
    const [first] = forecast.against;
    if (first && forecast.kind !== "REACHED") {
      parts.push(p("forecast.projected", { percent: formatPercent(first.projected), day: formatDay(first.day) }));
      if (first.paceNeeded !== null && first.verdict !== "IN_TIME")
        parts.push(p("forecast.paceNeeded", { points: formatNumber(first.paceNeeded, 1) }));
    }
  }
  if (parts.length === 0) return null;
  const [head = "", ...rest] = parts;
  return <p>{`${[head, ...rest.map((part) => part.charAt(0).toLocaleLowerCase("vi") + part.slice(1))].join("; ")}.`}</p>;
}
