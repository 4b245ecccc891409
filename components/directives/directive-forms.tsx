import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/directives/constants";
import type { DirectiveChoices, DirectiveView } from "@/lib/directives/types";
import { formatDay } from "@/lib/kernel/dates";

type Props = { action: FormAction; id: string; directive: DirectiveView | null; reviewId: string | null; choices: DirectiveChoices };

/** A conclusion of a meeting: who asked what of whom, until when. */
export function DirectiveForm({ action, id, directive, reviewId, choices }: Props) {
  const t = useTranslations("directives.form");
  const chosen = new Set(directive?.assignees.map((unit) => unit.id));
  return (
    <FormShell action={action} id="directive" hidden={{ id, version: directive?.version ?? 0 }}>
      <Select
        name="reviewId"
        label={t("review")}
        placeholder={t("noReview")}
        defaultValue={directive ? (directive.review?.id ?? "") : (reviewId ?? "")}
        options={choices.reviews.map((review) => ({ value: review.id, label: review.title }))}
      />
      <TextInput name="issuerPost" label={t("issuerPost")} hint={t("issuerHint")} required defaultValue={directive?.issuerPost ?? null} />
      <TextInput name="issuerName" label={t("issuerName")} width="medium" defaultValue={directive?.issuerName ?? null} />
      <TextArea name="text" label={t("text")} rows={4} maxLength={MAX_TEXT} required defaultValue={directive?.text ?? null} />
      <Fieldset legend={t("units")} name="organizationIds">
        <ChoiceList name="organizationIds[]" choices={choices.units} chosen={chosen} rest={(count) => t("unitsRest", { count })} />
      </Fieldset>
      <TextInput
        name="assigneesAsPublished"
        label={t("assigneesAsPublished")}
        hint={t("assigneesHint")}
        defaultValue={directive?.assigneesAsPublished ?? null}
      />
      <DateField name="givenDay" label={t("givenDay")} defaultValue={directive?.givenDay ? formatDay(directive.givenDay) : null} />
      <DateField name="dueDay" label={t("dueDay")} defaultValue={directive?.due ? formatDay(directive.due) : null} />
      <TextInput name="dueAsPublished" label={t("dueAsPublished")} width="medium" defaultValue={directive?.dueAsPublished ?? null} />
      <TextInput name="source" label={t("source")} defaultValue={directive?.source ?? null} />
      <div>
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}

type DoneProps = { action: FormAction; id: string; hidden: Readonly<Record<string, string | number>>; submit: string; today: string };

/** What was done, and when: of the unit, or of all by the office. */
export function DoneForm({ action, id, hidden, submit, today }: DoneProps) {
  const t = useTranslations("directives.page");
  return (
    <FormShell action={action} id={id} hidden={hidden}>
      <DateField name="doneDay" label={t("doneDay")} required defaultValue={today} />
      <TextArea name="doneText" label={t("doneText")} rows={3} maxLength={MAX_TEXT} required />
      <div>
        <Button>{submit}</Button>
      </div>
    </FormShell>
  );
}

/** Takes back what was recorded by mistake, after asking. */
export function RemoveDirective({ action, directive }: { action: FormAction; directive: Pick<DirectiveView, "id" | "version"> }) {
  const t = useTranslations("directives.page");
  const words = { remove: t("remove"), removeTitle: t("removeAsk"), removeBody: t("removeNote") };
  return (
    <div className="print-hidden">
      <RemoveDialog words={words} action={action} id={directive.id} version={directive.version} kind="danger" />
    </div>
  );
}
