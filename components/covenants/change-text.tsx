import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Change, FieldName, FieldValue, Place } from "@/lib/covenants/diff/types";
import type { Names } from "@/lib/covenants/reading/types";
import { formatDay, parseDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { FundingLine, PledgeKind, Step, StepType } from "@/lib/pledges/types";
import { MeasureText } from "./measure-text";

type Show = (value: FieldValue) => ReactNode;

function useShow(names: Names): (field: FieldName) => Show {
  const t = useTranslations("covenants.diff");
  const p = useTranslations("pledges");
  const text = useTranslations("covenants.text");
  const day: Show = (value) => {
    const known = typeof value === "string" ? parseDay(value) : null;
    return known ? formatDay(known) : String(value);
  };
  const listOf = (known: readonly { id: string; label: string }[]): Show => {
    return (value) => {
      const ids = Array.isArray(value) ? (value as readonly string[]) : [];
      const labels = ids.map((id) => known.find((one) => one.id === id)?.label ?? t("unknownItem"));
      return labels.length > 0 ? labels.join("; ") : t("nothing");
    };
  };
  const special: Partial<Record<FieldName, Show>> = {
    kind: (value) => p(`kind.${value as PledgeKind}`),
    startDay: day,
    dueDay: day,
    stepDay: day,
    amountTarget: (value) => formatMoney(Number(value)),
    target: (value) => formatNumber(Number(value)),
    baseline: (value) => formatNumber(Number(value)),
    least: (value) => formatNumber(Number(value)),
    stepWeight: (value) => formatNumber(Number(value)),
    fallingConfirmed: (value) => t(value === true ? "yes" : "no"),
    every: (value) => p(`every.${value as "WEEK" | "MONTH" | "QUARTER"}`),
    stepType: (value) => p(`milestone.${value as StepType}`),
    rhythm: (value) => {
      const rhythm = value as { every: "WEEK" | "MONTH"; day: number };
      return text("rhythmText", { every: rhythm.every, day: rhythm.day });
    },
    contentIds: listOf(names.contents.map((one) => ({ id: one.id, label: `${one.number}. ${one.text}` }))),
    supportingOrganizationIds: listOf(names.units.map(({ id, name }) => ({ id, label: name }))),
    sampleFields: (value) => t("samples", { count: Array.isArray(value) ? value.length : 0 }),
  };
  return (field) => (value) => {
    if (value === null) return <em className="text-ink-soft">{t("notStated")}</em>;
    return (special[field] ?? String)(value);
  };
}

function Where({ place }: { place: Place }) {
  const t = useTranslations("covenants.diff");
  const words = [place.branch && t("branch", { key: place.branch }), place.step && t("step", { name: place.step })].filter(Boolean);
  return words.length > 0 ? <span className="text-ink-soft">{words.join(", ")} · </span> : null;
}

/** Was and is, told apart by words and marks, not by colour alone. */
function BeforeAfter({ before, after }: { before: ReactNode; after: ReactNode }) {
  const t = useTranslations("covenants.diff");
  return (
    <span className="mt-1 grid gap-1 sm:grid-cols-2 sm:gap-4">
      <span className="whitespace-pre-line rounded-sm border-l-4 border-line-strong bg-sunken px-3 py-1">
        <span className="block text-sm text-ink-soft">{t("before")}</span>
        <del className="no-underline">{before}</del>
      </span>
      <span className="whitespace-pre-line rounded-sm border-l-4 border-action bg-action-tint px-3 py-1">
        <span className="block text-sm text-ink-soft">{t("after")}</span>
        <ins className="no-underline">{after}</ins>
      </span>
    </span>
  );
}

function StepWords({ step }: { step: Step }) {
  const t = useTranslations("covenants.diff");
  const day = step.plannedDay ? formatDay(step.plannedDay) : t("noDay");
  return t("stepWords", { name: step.name, weight: formatNumber(step.weight), day });
}

function FundingWords({ lines }: { lines: readonly FundingLine[] }) {
  const t = useTranslations("covenants.diff");
  const p = useTranslations("pledges");
  if (lines.length === 0) return t("nothing");
  return lines
    .map(({ source, amount, asPublished }) => {
      const words = amount === null ? p("unknown") : formatMoney(amount);
      return `${p(`funding.${source}`)}: ${words}${asPublished ? ` (“${asPublished}”)` : ""}`;
    })
    .join("; ");
}

/** One change of a pledge, in a sentence with was and is. */
export function ChangeText({ change, names }: { change: Change; names: Names }) {
  const t = useTranslations("covenants.diff");
  const show = useShow(names);
  switch (change.type) {
    case "FIELD":
      return (
        <>
          <Where place={change.place} />
          <strong>{t(`fields.${change.field}`)}</strong>
          <BeforeAfter before={show(change.field)(change.before)} after={show(change.field)(change.after)} />
        </>
      );
    case "STEP_ADDED":
    case "STEP_REMOVED":
      return (
        <>
          <Where place={change.place} />
          <strong>{t(change.type === "STEP_ADDED" ? "stepAdded" : "stepRemoved")}</strong> <StepWords step={change.step} />
        </>
      );
    case "STEPS_REORDERED":
      return (
        <>
          <Where place={change.place} />
          <strong>{t("stepsReordered")}</strong>
          <BeforeAfter before={change.before.join(" → ")} after={change.after.join(" → ")} />
        </>
      );
    case "MEASURE_REPLACED":
      return (
        <>
          <Where place={change.place} />
          <strong>{t("measureReplaced")}</strong>
          <BeforeAfter before={<MeasureText measure={change.before} />} after={<MeasureText measure={change.after} />} />
        </>
      );
    case "BRANCH_ADDED":
    case "BRANCH_REMOVED":
      return (
        <>
          <strong>{t(change.type === "BRANCH_ADDED" ? "branchAdded" : "branchRemoved", { key: change.branch.key })}</strong>{" "}
          {change.branch.title} <MeasureText measure={change.branch.measure} />
        </>
      );
    case "BRANCHES_REORDERED":
      return (
        <>
          <strong>{t("branchesReordered")}</strong> {change.before.join(", ")} → {change.after.join(", ")}
        </>
      );
    case "FUNDING":
      return (
        <>
          <strong>{t("fields.funding")}</strong>
          <BeforeAfter before={<FundingWords lines={change.before} />} after={<FundingWords lines={change.after} />} />
        </>
      );
  }
}
