import { useMessages, useTranslations } from "next-intl";
import { PhotoPicker } from "@/components/files/photo-picker";
import { DateField } from "@/components/ui/date-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { ACCEPTED_TYPES, MAX_FILE_BYTES } from "@/lib/files/constants";
import { type Day, daysBetween, formatDay } from "@/lib/kernel/dates";
import { LIMITS } from "@/lib/pledges/constants";
import type { CourseStep, PledgeCourse } from "@/lib/pledges/course/types";
import { LIMITS as PROGRESS_LIMITS } from "@/lib/progress/constants";

type Props = { course: PledgeCourse; step: CourseStep; today: Day; draft: string };

function useBranchName() {
  const t = useTranslations("progress.course");
  return ({ key, title, precondition }: PledgeCourse["branches"][number]) => ({
    value: key,
    label: title ?? key,
    hint: precondition ? t("branchPrecondition", { text: precondition }) : undefined,
  });
}

function BranchFields({ course }: Props) {
  const t = useTranslations("progress.course");
  const nameOf = useBranchName();
  return (
    <RadioCards
      name="branch"
      legend={t("whichBranch")}
      options={course.branches.map(nameOf)}
      defaultValue={course.choice?.branch ?? null}
    />
  );
}

function ConfirmFields({ course: { branches, choice } }: Props) {
  const t = useTranslations("progress.course");
  const nameOf = useBranchName();
  const branch = branches.find(({ key }) => key === choice?.branch);
  if (!choice || !branch) return null;
  const { label, hint } = nameOf(branch);
  return (
    <div>
      <p>{t("chosen", { day: formatDay(choice.chosenOn) })}</p>
      <p className="text-lg font-semibold">{label}</p>
      {hint && <p className="text-ink-soft">{hint}</p>}
    </div>
  );
}

function PreconditionFields({ course: { waitsFor, unitId }, today, draft }: Props) {
  const t = useTranslations("progress.course");
  const { files } = useMessages();
  return (
    <>
      <p className="max-w-prose">{t("precondition", { text: waitsFor?.precondition ?? "" })}</p>
      <DateField name="metOn" label={t("metOn")} defaultValue={formatDay(today)} required />
      <TextArea name="evidence" label={t("evidence")} hint={t("evidenceHint")} rows={2} maxLength={LIMITS.text} />
      <Section title={t("photos")} level={3}>
        <PhotoPicker
          draft={draft}
          organizationId={unitId}
          accept={ACCEPTED_TYPES}
          most={PROGRESS_LIMITS.files}
          maxBytes={MAX_FILE_BYTES}
          words={files.queue}
        />
      </Section>
    </>
  );
}

function AcceptanceFields({ course: { doneOn, due } }: Props) {
  const t = useTranslations("progress.course");
  const late = doneOn && due ? daysBetween(due, doneOn) : null;
  return (
    <>
      {doneOn && (
        <p className="max-w-prose text-lg">
          {t("doneOn", { day: formatDay(doneOn) })}{" "}
          {due && late !== null && t(late > 0 ? "doneLate" : "doneInTime", { days: late, due: formatDay(due) })}
        </p>
      )}
      <TextArea name="note" label={t("note2")} hint={t("noteHint")} rows={2} maxLength={LIMITS.text} />
    </>
  );
}

function ExtensionFields({ course: { due, signedDue, extensionCount } }: Props) {
  const t = useTranslations("progress.course");
  return (
    <>
      <p className="max-w-prose">
        {due ? t("dueNow", { due: formatDay(due) }) : t("dueNone")}{" "}
        {t("extended", { count: extensionCount, signed: signedDue ? formatDay(signedDue) : "–" })}
      </p>
      <DateField name="to" label={t("to")} required />
      <Reason />
      <TextInput name="decision" label={t("decision")} hint={t("decisionHint")} required />
    </>
  );
}

function Reason() {
  const t = useTranslations("progress.course");
  return <TextArea name="reason" label={t("reason")} rows={3} maxLength={LIMITS.text} required />;
}

/** What a step asks for; most ask for a reason only. */
export function CourseFields(props: Props) {
  switch (props.step) {
    case "branch":
      return <BranchFields {...props} />;
    case "confirm":
      return <ConfirmFields {...props} />;
    case "precondition":
      return <PreconditionFields {...props} />;
    case "acceptance":
      return <AcceptanceFields {...props} />;
    case "extension":
      return <ExtensionFields {...props} />;
    case "pause":
    case "not-delivered":
    case "cancel":
      return <Reason />;
    case "resume":
      return null;
  }
}
