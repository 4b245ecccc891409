import type { IndicatorView } from "@/lib/indicators/types";
import { dayAt } from "@/lib/kernel/dates";
import type { ReviewLine } from "@/lib/reviews/types";
import type { TargetLine, TargetSetView } from "@/lib/targets/types";
import type { Field } from "../types";

/** A target beside the set that it stands in. */
export type SetTarget = { readonly set: TargetSetView; readonly target: TargetLine };

/** Targets with where they stand: figures as they were stated, never rounded. */
export const TARGET_FIELDS: readonly Field<SetTarget>[] = [
  { key: "targetSet", kind: "TEXT", width: 32, of: ({ set }) => set.name },
  { key: "target", kind: "TEXT", width: 40, of: ({ target }) => target.name },
  { key: "field", kind: "TEXT", width: 18, of: ({ target }) => target.field },
  { key: "quantityUnit", kind: "TEXT", width: 12, of: ({ target }) => target.unit },
  { key: "base", kind: "NUMBER", of: ({ target }) => target.base },
  { key: "goal", kind: "NUMBER", of: ({ target }) => target.goal },
  { key: "goalText", kind: "TEXT", width: 20, of: ({ target }) => target.goalText },
  { key: "periodFrom", kind: "DAY", of: ({ target }) => target.period.from },
  { key: "periodTo", kind: "DAY", of: ({ target }) => target.period.to },
  { key: "reading", kind: "NUMBER", of: ({ target }) => target.lastView?.value ?? null },
  {
    key: "readingVerdict",
    kind: "TEXT",
    width: 14,
    of: ({ target }, words) => (target.lastView?.verdict ? words(`targets.verdicts.${target.lastView.verdict}`) : null),
  },
  { key: "readingDay", kind: "DAY", of: ({ target }) => target.lastView?.day ?? null },
  { key: "percent", kind: "PERCENT", of: ({ target }) => target.standing.percent },
  { key: "remaining", kind: "NUMBER", of: ({ target }) => target.standing.remaining },
  { key: "standing", kind: "TEXT", width: 16, of: ({ target }, words) => words(`targets.states.${target.standing.state}`) },
  { key: "unit", kind: "TEXT", of: ({ target }) => target.organization?.name ?? null },
  { key: "asPublished", kind: "TEXT", width: 24, of: ({ target }) => target.asPublished },
];

/** Results of indexes as published: a rank keeps its zeros beside the number. */
export const INDICATOR_FIELDS: readonly Field<IndicatorView>[] = [
  { key: "indicatorCode", kind: "CODE", width: 14, of: (row) => row.code },
  { key: "indicator", kind: "TEXT", width: 36, of: (row) => row.name },
  { key: "year", kind: "CODE", width: 8, of: (row) => String(row.year) },
  { key: "score", kind: "NUMBER", of: (row) => row.score },
  { key: "maximum", kind: "NUMBER", of: (row) => row.maximum },
  { key: "rank", kind: "COUNT", of: (row) => row.rank },
  { key: "rankAsPublished", kind: "CODE", width: 10, of: (row) => row.rankAsPublished },
  { key: "rankOf", kind: "COUNT", of: (row) => row.rankOf },
  { key: "scope", kind: "TEXT", width: 24, of: (row) => row.scope },
  { key: "grade", kind: "TEXT", width: 14, of: (row) => row.grade },
  { key: "levelAsPublished", kind: "TEXT", width: 18, of: (row) => row.levelAsPublished },
  { key: "day", kind: "DAY", of: (row) => row.day },
  { key: "dayAsPublished", kind: "TEXT", width: 16, of: (row) => row.dayAsPublished },
  { key: "publishedIn", kind: "TEXT", width: 28, of: (row) => row.source },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
  { key: "note", kind: "LINES", of: (row) => row.note },
];

/** Reviews, one in a line. */
export const REVIEW_FIELDS: readonly Field<ReviewLine>[] = [
  { key: "review", kind: "TEXT", width: 48, of: (row) => row.title },
  { key: "reviewKind", kind: "TEXT", width: 14, of: (row, words) => words(`reviews.kinds.${row.kind}`) },
  { key: "status", kind: "TEXT", width: 14, of: (row, words) => words(`reviews.statuses.${row.status}`) },
  { key: "subject", kind: "LINES", of: (row) => row.subject },
  { key: "periodFrom", kind: "DAY", of: (row) => row.period.from },
  { key: "periodTo", kind: "DAY", of: (row) => row.period.to },
  { key: "frozenDay", kind: "DAY", of: (row) => row.frozenAt && dayAt(row.frozenAt) },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
];
