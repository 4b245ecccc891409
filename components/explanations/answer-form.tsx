import { useMessages, useTranslations } from "next-intl";
import { PhotoPicker } from "@/components/files/photo-picker";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { RadioCards } from "@/components/ui/radio-cards";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LIMITS } from "@/lib/explanations/constants";
import { ACCEPTED_TYPES, MAX_FILE_BYTES } from "@/lib/files/constants";

type Props = {
  request: { readonly id: string; readonly version: number; readonly organizationId: string };
  action: FormAction;
  /** An official writes down what the unit said. */
  isForUnit: boolean;
  /** What the device keeps photos of this answer under. */
  draft: string;
};

/** The unit's answer with what shows it; an official says how the unit gave it. */
export function AnswerForm({ request: { id, version, organizationId }, action, isForUnit, draft }: Props) {
  const t = useTranslations("explanations");
  const { files } = useMessages();
  return (
    <FormShell action={action} id="answer" hidden={{ id, version }}>
      {isForUnit && (
        <RadioCards
          name="channel"
          legend={t("how")}
          options={[
            { value: "TELEPHONE", label: t("byTelephone") },
            { value: "PAPER", label: t("byPaper") },
          ]}
          inline
        />
      )}
      <TextArea name="answer" label={t("answer")} hint={t("answerHint")} rows={6} maxLength={LIMITS.text} required />
      <Section title={t("evidence")} level={3}>
        <PhotoPicker
          draft={draft}
          organizationId={organizationId}
          accept={ACCEPTED_TYPES}
          most={LIMITS.files}
          maxBytes={MAX_FILE_BYTES}
          words={files.queue}
        />
      </Section>
      <div>
        <Button icon="send">{t(isForUnit ? "keepAnswer" : "sendAnswer")}</Button>
      </div>
    </FormShell>
  );
}
