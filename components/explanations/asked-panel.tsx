import { useTranslations } from "next-intl";
import { StandingLight } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import type { ExplanationPage } from "@/lib/explanations/types";
import { withPost } from "@/lib/history/domain";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import { useFigureWords } from "./use-figure-words";

/** The figure that was asked about as it stood then, who asked, and by when; and the way to how it stands now. */
export function AskedPanel({ page }: { page: ExplanationPage }) {
  const t = useTranslations("explanations");
  const words = useFigureWords();
  const { figure, askedByName, askedByPost, askedAt, dueDay, pledgeId, campaign, unitName } = page;
  return (
    <div className="flex max-w-prose flex-col gap-3 rounded border border-line bg-card p-4 md:p-6">
      <StandingLight light={figure.light} large />
      <DefinitionList
        items={[
          {
            term: t("facts.figure"),
            value: words(figure),
            note: t("figureOn", { day: formatDay(figure.day) }),
            field: "explanationRequest.figure",
          },
          { term: t("facts.unit"), value: unitName },
          {
            term: t("facts.askedBy"),
            value: withPost(askedByName, askedByPost),
            field: "explanationRequest.askedBy",
          },
          { term: t("facts.askedAt"), value: formatMoment(askedAt), field: "explanationRequest.askedAt" },
          { term: t("facts.due"), value: formatDay(dueDay), field: "explanationRequest.dueDay" },
          { term: t("facts.campaign"), value: campaign.name },
        ]}
      />
      <AppLink href={`/pledges/${pledgeId}`} className="inline-flex min-h-11 items-center">
        {t("nowSee")}
      </AppLink>
    </div>
  );
}
