import { useTranslations } from "next-intl";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import { governingBranch } from "@/lib/pledges/domain";
import type { PledgePage } from "@/lib/pledges/page/types";
import type { PledgeStanding } from "@/lib/progress/types";

type Words = ReturnType<typeof useTranslations<"pledges.page">>;

/** Against the plan, in whole points, as both percentages are shown. */
function comparison(t: Words, { percent, expected }: PledgeStanding): string | null {
  if (percent === null || expected === null) return null;
  const points = Math.round(expected) - Math.round(percent);
  const shown = formatNumber(Math.abs(points), 0);
  return points === 0 ? t("asPlanned") : t(points > 0 ? "behind" : "ahead", { points: shown });
}

/** Against the day that it is for: what the forecast gives, and the pace that it would take. */
function outlook(t: Words, { forecast }: PledgeStanding): string {
  if (!("against" in forecast) || forecast.kind === "REACHED") return "";
  const [first] = forecast.against;
  if (!first) return "";
  const projected = t("outlook", { percent: formatPercent(first.projected), day: formatDay(first.day) });
  const pace =
    first.paceNeeded !== null && first.verdict !== "IN_TIME" ? t("outlookPace", { points: formatNumber(first.paceNeeded, 1) }) : "";
  return projected + pace;
}

/** Why there is nothing to compare: what it waits for, or that nothing was accepted yet. */
function absence(t: Words, page: PledgePage): string | null {
  const { light, asOf } = page.standing;
  if (light.word === "WAITING") {
    const condition = governingBranch(page.content, page)?.precondition;
    return condition ? t("waitsFor", { text: condition }) : t("held");
  }
  if (light.word === "PAUSED" || light.word === "BRANCH_NOT_CHOSEN") return t("held");
  if (asOf !== null) return null;
  return page.waitingSince ? t("noFigureYet", { time: formatMoment(page.waitingSince) }) : t("noFigure");
}

/** Where a pledge stands in one sentence: against the plan, against the day, and the pace that it takes; or why that cannot be said. */
export function StandingSentence({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const { standing } = page;
  if (standing.light.colour === "DONE") return null;
  const missing = absence(t, page);
  if (missing) return <p>{missing}</p>;
  const against = comparison(t, standing);
  return against ? <p>{`${against}${outlook(t, standing)}.`}</p> : null;
}
