import { useTranslations } from "next-intl";
import { PublishedValue, Unknown } from "@/components/campaigns/published-value";
import { DefinitionList } from "@/components/ui/definition-list";
import { checkYears, formatTerm, isYearInferred, yearsBetween } from "@/lib/campaigns/readings/domain";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatRoman } from "@/lib/kernel/numbers";
import type { OccasionRecord } from "@/lib/occasions/types";

/** The years of an anniversary: as published, and as its two days count them where that differs or nothing was published. */
function Years({ occasion }: { occasion: OccasionRecord }) {
  const t = useTranslations("occasions.page");
  const { years, day, originDay } = occasion;
  const check = checkYears(occasion);
  if (years !== null) {
    return (
      <>
        <span data-field="occasion.years">{t("yearsValue", { years })}</span>{" "}
        {check && <span className="text-sm text-warning">({t("counted", { counted: check.counted })})</span>}
      </>
    );
  }
  const counted = day && originDay && yearsBetween(originDay, day);
  return <span data-field="occasion.years">{counted === null ? <Unknown /> : t("yearsCounted", { counted })}</span>;
}

/** What is known about an occasion, each fact in its own field. */
export function OccasionFacts({ occasion, today }: { occasion: OccasionRecord; today: Day }) {
  const t = useTranslations("occasions");
  const { kind, day, dateAsPublished, originDay, termFrom, termTo, congressOrdinal, note } = occasion;
  const isAnniversary = kind === "ANNIVERSARY" || originDay !== null;
  const items = [
    { term: t("page.kind"), value: t(`kinds.${kind}`), field: "occasion.kind" },
    {
      term: t("page.day"),
      value: (
        <PublishedValue
          value={day && formatDay(day)}
          asPublished={dateAsPublished}
          yearInferred={day !== null && isYearInferred(dateAsPublished, today)}
        />
      ),
      field: "occasion.day",
    },
    ...(isAnniversary
      ? [
          { term: t("page.origin"), value: originDay ? formatDay(originDay) : <Unknown />, field: "occasion.originDay" },
          { term: t("page.years"), value: <Years occasion={occasion} /> },
        ]
      : []),
    ...(termFrom !== null && termTo !== null
      ? [{ term: t("page.term"), value: formatTerm({ from: termFrom, to: termTo }), field: "occasion.term" }]
      : []),
    ...(congressOrdinal !== null
      ? [{ term: t("page.ordinal"), value: formatRoman(congressOrdinal), field: "occasion.congressOrdinal" }]
      : []),
    ...(note ? [{ term: t("page.note"), value: <span className="whitespace-pre-line">{note}</span>, field: "occasion.note" }] : []),
  ];
  return <DefinitionList items={items} />;
}
