import { useMessages, useTranslations } from "next-intl";
import { PhotoPicker } from "@/components/files/photo-picker";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { ACCEPTED_TYPES, MAX_FILE_BYTES } from "@/lib/files/constants";
import { type Day, formatDay } from "@/lib/kernel/dates";
import type { Measure } from "@/lib/pledges/types";
import { LIMITS } from "@/lib/progress/constants";
import type { ReportForm as Form } from "@/lib/progress/form/types";
import { DraftKeeper } from "./draft-keeper";
import { FigureFields } from "./figure-fields";
import { Folded } from "./folded";

type Props = {
  form: Form;
  measure: Measure;
  action: FormAction;
  reportId: string;
  /** What the device keeps this report under. */
  draft: string;
  today: Day;
};

function Channel() {
  const t = useTranslations("progress.form");
  const options = [
    { value: "TELEPHONE", label: t("telephone") },
    { value: "PAPER", label: t("paper") },
  ];
  return <RadioCards name="channel" legend={t("channel")} options={options} inline />;
}

/** Three steps on one page: what was reached, photos, words. Works without scripts; with them photos go ahead and nothing is lost by a reload. */
export function ReportForm({ form, measure, action, reportId, draft, today }: Props) {
  const t = useTranslations("progress.form");
  const { files, progress } = useMessages();
  const { returned } = form;
  return (
    <FormShell action={action} id="report" hidden={{ pledgeId: form.pledgeId, "figure.type": measure.type }} guardLeaving={false}>
      <DraftKeeper draft={draft} reportId={reportId} words={progress.form.draft} />
      {returned && (
        <Notice kind="warning" title={t("returnedTitle", { day: formatDay(returned.day) })}>
          <p className="whitespace-pre-line">{returned.reason}</p>
        </Notice>
      )}
      {form.isEntered && <Channel />}
      <Section title={t("stepFigure")}>
        <FigureFields form={form} measure={measure} />
        {form.mayClaim && <Checkbox name="claimsDone" label={t("claim")} hint={t("claimHint")} />}
        <DateField name="day" label={t("day")} hint={t("dayHint")} defaultValue={formatDay(today)} required />
        <Folded field="reason" title={t("lowered")}>
          <TextArea name="reason" label={t("loweredReason")} hint={t("loweredHint")} rows={2} maxLength={LIMITS.text} />
        </Folded>
      </Section>
      <Section title={t("stepPhotos")} note={t("photosNote")}>
        <PhotoPicker
          draft={draft}
          organizationId={form.unitId}
          initial={returned?.files ?? []}
          accept={ACCEPTED_TYPES}
          most={LIMITS.files}
          maxBytes={MAX_FILE_BYTES}
          words={files.queue}
        />
      </Section>
      <Section title={t("stepWords")} note={t("wordsNote")}>
        <TextArea
          name="text"
          label={t("text")}
          hint={t("textHint")}
          rows={3}
          maxLength={LIMITS.text}
          defaultValue={returned?.text ?? null}
        />
        <TextArea
          name="difficulties"
          label={t("difficulties")}
          rows={2}
          maxLength={LIMITS.text}
          defaultValue={returned?.difficulties ?? null}
        />
        <TextArea name="proposals" label={t("proposals")} rows={2} maxLength={LIMITS.text} defaultValue={returned?.proposals ?? null} />
      </Section>
      <div className="flex flex-col gap-2">
        <Button icon="send" wide>
          {t("send")}
        </Button>
        <p className="max-w-prose text-sm text-ink-soft">{t(form.isEntered ? "afterEntered" : "after")}</p>
      </div>
    </FormShell>
  );
}
