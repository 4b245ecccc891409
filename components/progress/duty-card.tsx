import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import type { DutyTask } from "@/lib/progress/today/types";
import { periodWords } from "@/lib/progress/wording/domain";

/** One week or month of a duty, told with one tap. */
export function DutyCard({ duty, action, reportId }: { duty: DutyTask; action: FormAction; reportId: string }) {
  const t = useTranslations("progress");
  const { type, ...words } = periodWords(duty.every, duty.period);
  const name = t(`periodName.${type}`, words);
  const hidden = { id: reportId, pledgeId: duty.pledgeId, "figure.type": "RECURRING", "figure.period": duty.period.from };
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold text-ink-soft">{name}</span>
        {duty.isMissed && <Badge tone="danger">{t("today.missed")}</Badge>}
      </div>
      <h3 className="text-lg">
        <AppLink href={`/pledges/${duty.pledgeId}`} className="text-ink no-underline hover:underline">
          {duty.title}
        </AppLink>
      </h3>
      <FormShell
        action={action}
        hidden={hidden}
        guardLeaving={false}
        className="flex flex-wrap items-start gap-3"
        label={`${duty.title}, ${name}`}
      >
        <Button name="figure.done" value="yes" icon="check">
          {t("form.doneYes")}
        </Button>
        <Button
          kind="secondary"
          name="figure.done"
          value="no"
          offBecause={duty.canSayNo ? null : t("today.noAfter", { day: formatDay(duty.period.to) })}
        >
          {t("form.doneNo")}
        </Button>
      </FormShell>
      <AppLink href={`/pledges/${duty.pledgeId}/report`} className="inline-flex min-h-11 items-center">
        {t("today.withPhotos")}
      </AppLink>
    </Card>
  );
}
