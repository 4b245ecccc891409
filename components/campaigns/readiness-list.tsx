import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Missing, Readiness } from "@/lib/campaigns/readiness/types";
import type { CampaignView, StepKey } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";
import { missingText, remarkText } from "./missing-words";

type Line = { readonly key: string; readonly text: string; readonly step: StepKey; readonly isThere: boolean };

function toneOf({ isThere }: Line, isRemark: boolean): string {
  if (isThere) return "text-success";
  return isRemark ? "text-ink-soft" : "text-warning";
}

type Props = { lines: readonly Line[]; campaignId: string; canEdit: boolean; isRemark?: boolean };

function Lines({ lines, campaignId, canEdit, isRemark = false }: Props) {
  const t = useTranslations("campaigns.ready");
  return (
    <ul className="flex flex-col divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.key} className="flex min-h-12 items-center gap-3 py-2">
          <Icon name={line.isThere ? "check" : isRemark ? "info" : "warning"} className={`shrink-0 ${toneOf(line, isRemark)}`} />
          <span className="min-w-0 grow">
            {line.isThere && <span className="sr-only">{t("done")}: </span>}
            {line.text}
          </span>
          {!line.isThere && canEdit && (
            <AppLink href={`/campaigns/${campaignId}/edit/${line.step}`} className="inline-flex min-h-11 shrink-0 items-center px-2">
              {t("goTo")}
              <span className="sr-only">: {line.text}</span>
            </AppLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a campaign has and what it lacks: to open the registration, to be launched, and what merely deserves a look. */
export function ReadinessList({ campaign, readiness, canEdit }: { campaign: CampaignView; readiness: Readiness; canEdit: boolean }) {
  const t = useTranslations("campaigns.ready");
  const units = campaign.blocks.reduce((sum, { members }) => sum + members.length, 0);
  const main = campaign.occasions.find(({ isMain }) => isMain);
  const lacking = (before: Missing["before"], ...keys: Missing["key"][]) =>
    readiness.missing
      .filter((item) => item.before === before && keys.includes(item.key))
      .map((item, index): Line => ({ key: `${item.key}${index}`, text: missingText(t, item), step: item.step, isThere: false }));
  const orThere = (lines: Line[], step: StepKey, text: string): Line[] =>
    lines.length > 0 ? lines : [{ key: step + text, text, step, isThere: true }];
  const opening = [
    ...orThere(lacking("OPEN", "theme"), "basics", t("have.theme")),
    ...orThere(lacking("OPEN", "dates"), "time", t("have.dates")),
    ...orThere(lacking("OPEN", "content"), "contents", t("have.content", { count: campaign.contents.length })),
    ...orThere(lacking("OPEN", "block", "blockUnits"), "blocks", t("have.block", { blocks: campaign.blocks.length, units })),
    ...(units > 0 ? orThere(lacking("OPEN", "representatives"), "blocks", t("have.representatives")) : []),
  ];
  const mainDay = main?.day ? t("have.mainDay", { occasion: main.name, day: formatDay(main.day) }) : "";
  const launching = orThere(lacking("LAUNCH", "mainOccasion", "mainDay"), "occasions", mainDay);
  const remarks = readiness.remarks.map(
    (remark, index): Line => ({ key: `${remark.key}${index}`, text: remarkText(t, remark), step: remark.step, isThere: false }),
  );
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("opening")}>
        <Lines lines={opening} campaignId={campaign.id} canEdit={canEdit} />
      </Section>
      <Section title={t("launching")}>
        <Lines lines={launching} campaignId={campaign.id} canEdit={canEdit} />
      </Section>
      <Section title={t("remarks")}>
        {remarks.length > 0 ? (
          <Lines lines={remarks} campaignId={campaign.id} canEdit={canEdit} isRemark />
        ) : (
          <p className="text-ink-soft">{t("allThere")}</p>
        )}
      </Section>
    </div>
  );
}
