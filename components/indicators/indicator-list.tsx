import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { DefinitionList } from "@/components/ui/definition-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { rankText, scoreText } from "@/lib/indicators/domain";
import type { IndicatorView } from "@/lib/indicators/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { DECIMALS } from "@/lib/targets/constants";

type Props = { code: string; results: readonly IndicatorView[]; ownPlaceId: string; mayKeep: (placeId: string) => boolean };

/** One index through the years, as published: what is not stated says so. */
export function IndicatorList({ code, results, ownPlaceId, mayKeep }: Props) {
  const t = useTranslations("indicators.list");
  return (
    <Section title={<span data-field="indicatorResult.code">{code}</span>}>
      {results.map((result) => (
        <article key={result.id} id={result.id} data-record="indicatorResult" data-id={result.id} className="flex flex-col gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h3 className="text-lg">
              {t("ofYear", { name: result.name, year: String(result.year) })}
              {result.placeId !== ownPlaceId && <span className="font-normal text-ink-soft"> · {result.placeName}</span>}
            </h3>
            {mayKeep(result.placeId) && (
              <LinkButton href={`/indicators/${result.id}`} kind="quiet" icon="edit">
                {t("edit")}
                <span className="sr-only">: {t("editOf", { code: result.code, year: String(result.year) })}</span>
              </LinkButton>
            )}
          </div>
          <IndicatorFacts result={result} />
        </article>
      ))}
    </Section>
  );
}

function IndicatorFacts({ result }: { result: IndicatorView }) {
  const t = useTranslations("indicators.list");
  const known = (value: string | null) => value ?? <Unknown />;
  const { maximum, rankOf, day } = result;
  return (
    <DefinitionList
      items={[
        { term: t("score"), field: "indicatorResult.score", value: known(scoreText(result)) },
        { term: t("maximum"), field: "indicatorResult.maximum", value: known(maximum === null ? null : formatNumber(maximum, DECIMALS)) },
        { term: t("rank"), field: "indicatorResult.rank", value: known(rankText(result)) },
        { term: t("rankOf"), field: "indicatorResult.rankOf", value: known(rankOf === null ? null : String(rankOf)) },
        { term: t("scope"), field: "indicatorResult.scope", value: known(result.scope) },
        { term: t("grade"), field: "indicatorResult.grade", value: known(result.grade) },
        {
          term: t("level"),
          field: "indicatorResult.levelAsPublished",
          value: known(result.levelAsPublished && `“${result.levelAsPublished}”`),
        },
        { term: t("year"), field: "indicatorResult.year", value: String(result.year) },
        {
          term: t("day"),
          field: "indicatorResult.resultDay",
          value: known(day && formatDay(day)),
          ...(result.dayAsPublished ? { note: `“${result.dayAsPublished}”` } : {}),
        },
        { term: t("source"), field: "indicatorResult.source", value: known(result.source) },
        ...(result.note ? [{ term: t("note"), field: "indicatorResult.note", value: result.note }] : []),
      ]}
    />
  );
}
