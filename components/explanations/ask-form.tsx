import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LIMITS } from "@/lib/explanations/constants";
import type { AskForm as Form } from "@/lib/explanations/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { useFigureWords } from "./use-figure-words";

type Props = { form: Form; action: FormAction; requestId: string; due: Day };

/** Asking in two touches: the figure, a question that fits how the work stands, and the usual day stand there already. */
export function AskForm({ form, action, requestId, due }: Props) {
  const t = useTranslations("explanations");
  const words = useFigureWords();
  const [first] = form.figures;
  return (
    <FormShell action={action} id="ask" hidden={{ id: requestId, pledgeId: form.pledgeId }}>
      <RadioCards
        name="about"
        legend={t("about")}
        options={form.figures.map((figure) => ({ value: figure.about, label: words(figure) }))}
        defaultValue="STANDING"
      />
      <TextArea
        name="question"
        label={t("question")}
        hint={t("questionHint")}
        defaultValue={first ? t(`suggested.${first.light.colour}`) : ""}
        rows={4}
        maxLength={LIMITS.text}
        required
      />
      <DateField name="dueDay" label={t("dueDay")} hint={t("dueHint")} defaultValue={formatDay(due)} required />
      <div className="flex flex-wrap gap-3">
        <Button icon="send">{t("send")}</Button>
        <LinkButton kind="quiet" href={`/pledges/${form.pledgeId}`}>
          {t("back")}
        </LinkButton>
      </div>
    </FormShell>
  );
}
