import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { ReportPage } from "@/lib/progress/review/types";
import type { Figure } from "@/lib/progress/types";
import { figureWords } from "@/lib/progress/wording/domain";

function FigureLine({ page, figure }: { page: ReportPage; figure: Figure }) {
  const t = useTranslations("progress.figure");
  const { type, ...words } = figureWords(page.measure, figure);
  return t(type, words);
}

/** What a report says, large, beside what was accepted before. */
export function ReportFigure({ page }: { page: ReportPage }) {
  const t = useTranslations("progress.page");
  return (
    <div className="flex flex-col gap-1">
      <p className="text-2xl font-semibold">
        <FigureLine page={page} figure={page.figure} />
      </p>
      <p className="text-ink-soft">
        {page.previous ? (
          <>
            {t("previous", { day: formatDay(page.previous.day) })} <FigureLine page={page} figure={page.previous.figure} />
          </>
        ) : (
          t("noPrevious")
        )}
      </p>
    </div>
  );
}

function Text({ text }: { text: string | null }) {
  const t = useTranslations("progress.page");
  return text ? <span className="whitespace-pre-line">{text}</span> : <span className="text-ink-soft">{t("nothing")}</span>;
}

/** Words, author, times and what became of a report. */
export function ReportFacts({ page }: { page: ReportPage }) {
  const t = useTranslations("progress");
  const items = [
    { term: t("form.text"), value: <Text text={page.text} /> },
    { term: t("form.difficulties"), value: <Text text={page.difficulties} /> },
    { term: t("form.proposals"), value: <Text text={page.proposals} /> },
    ...(page.lowerReason ? [{ term: t("form.loweredReason"), value: <Text text={page.lowerReason} /> }] : []),
    { term: t("page.ofDay"), value: formatDay(page.ofDay) },
    {
      term: t("page.sentBy"),
      value: page.authorName === page.authorPost ? page.authorName : t("page.person", { name: page.authorName, post: page.authorPost }),
      note: [page.channel === "SELF" ? "" : t(`channel.${page.channel}`), t("page.at", { time: formatMoment(page.recordedAt) })]
        .filter(Boolean)
        .join(" · "),
    },
    ...(page.reviewerName && page.reviewedAt
      ? [{ term: t("page.reviewedBy"), value: page.reviewerName, note: t("page.at", { time: formatMoment(page.reviewedAt) }) }]
      : []),
  ];
  return <DefinitionList items={items} />;
}
