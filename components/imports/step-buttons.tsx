import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { FormAction } from "@/lib/action-state";
import { OUTCOMES } from "@/lib/imports/constants";
import type { ImportPage, PlanView } from "@/lib/imports/types";
import { ApplyProgress, type RunningWords } from "./apply-progress";

type Props = { page: ImportPage; plan: PlanView; apply: FormAction; discard: FormAction; words: RunningWords };

/** The dry run in five figures, and the one button that writes it. */
export function StepButtons({ page, plan, apply, discard, words }: Props) {
  const t = useTranslations("imports");
  const { id, version, placeName } = page;
  const { counts, otherPlace } = plan;
  const writing = counts.CREATE + counts.CHANGE;
  const whyNot = counts.ERROR > 0 ? t("reasons.notClean", { count: counts.ERROR }) : writing === 0 ? t("reasons.nothingToDo") : null;
  const discardWords = { remove: t("page.discard"), removeTitle: t("page.discardTitle"), removeBody: t("page.discardBody") };
  return (
    <Section title={t("page.preview")} note={t("page.previewNote")} id="preview">
      <StatRow>
        {OUTCOMES.map((outcome) => (
          <Stat key={outcome} label={t(`outcomes.${outcome}`)} value={counts[outcome]} href={`/imports/${id}?show=${outcome}#lines`} />
        ))}
      </StatRow>
      {plan.skipped.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 text-sm">{t("page.skipped", { count: plan.skipped.length })}</summary>
          <ul className="text-sm text-ink-soft">
            {plan.skipped.map(({ line, text, why }) => (
              <li key={line}>{t("page.skippedLine", { line, text, why: t(`skipped.${why}`) })}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="flex flex-wrap items-start gap-4">
        <FormShell action={apply} id="apply" hidden={{ id, version }} guardLeaving={false}>
          {otherPlace && (
            <Notice kind="warning">
              <p>{t("page.ownFileNote", { found: otherPlace })}</p>
              <Checkbox name="isOwnFile" label={t("page.ownFile", { place: placeName })} />
            </Notice>
          )}
          <Button offBecause={whyNot} icon="check">
            {writing === 0 ? t("page.apply") : t("page.applyMany", { count: writing })}
          </Button>
          <ApplyProgress id={id} words={words} />
        </FormShell>
        <RemoveDialog words={discardWords} action={discard} id={id} version={version} />
      </div>
    </Section>
  );
}
