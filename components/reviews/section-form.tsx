import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_SENTENCE } from "@/lib/reviews/constants";
import { typedText } from "@/lib/reviews/domain";
import type { EvidenceRef, Section, Sentence } from "@/lib/reviews/types";
import { paperOf } from "@/lib/reviews/writing/domain";
import { EvidenceText } from "./sentence-text";

/** Empty rows for what people add; more come with the next saving. */
const NEW_ROWS = 3;

export type MoveChoice = { readonly id: string; readonly label: string };

type Props = { action: FormAction; reviewId: string; version: number; section: Section; moves: readonly MoveChoice[] };

/** A section as people write it: each sentence with its place, what shows it, and whether it stays. */
export function SectionForm({ action, reviewId, version, section, moves }: Props) {
  const t = useTranslations("reviews.write");
  const { id, part, field, sentences } = section;
  const fresh = Array.from({ length: NEW_ROWS }, (_, index) => sentences.length + index);
  return (
    <FormShell action={action} id="section" hidden={{ id, reviewId, version, part }}>
      <TextInput name="field" label={t("field")} hint={t("fieldHint")} defaultValue={field} />
      {sentences.map((sentence, index) => (
        <SentenceRow key={sentence.id} at={index} sentence={sentence} moves={moves} />
      ))}
      {fresh.map((at) => (
        <SentenceRow key={at} at={at} sentence={null} moves={[]} />
      ))}
      <div className="sticky bottom-0 border-t border-line bg-paper py-3">
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}

function SentenceRow({ at, sentence, moves }: { at: number; sentence: Sentence | null; moves: readonly MoveChoice[] }) {
  const t = useTranslations("reviews.write");
  const name = `sentences.${at}`;
  const evidence: readonly EvidenceRef[] = sentence?.evidence ?? [];
  const records = evidence.filter(({ of }) => of !== "PAPER");
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-4">
      <legend className="font-semibold">{sentence ? t("sentence", { number: at + 1 }) : t("new")}</legend>
      {sentence && <input type="hidden" name={`${name}.id`} value={sentence.id} readOnly />}
      <TextArea
        name={`${name}.text`}
        label={t("text")}
        labelHidden
        rows={3}
        maxLength={MAX_SENTENCE}
        defaultValue={sentence ? typedText(sentence.pieces) : null}
      />
      {records.length > 0 && (
        <p className="text-sm text-ink-soft">
          {t("records")} <EvidenceText evidence={records} />
        </p>
      )}
      <TextInput name={`${name}.paper`} label={t("paper")} hint={t("paperHint")} defaultValue={paperOf(evidence)} />
      <Checkbox name={`${name}.confirmed`} label={t("confirmed")} defaultChecked={sentence?.confirmed != null} />
      {sentence && (
        <>
          <Checkbox name={`${name}.leaveOut`} label={t("leaveOut")} defaultChecked={sentence.isLeftOut} />
          <TextInput name={`${name}.place`} label={t("place")} width="short" inputMode="numeric" defaultValue={String(at + 1)} />
          {moves.length > 0 && (
            <Select
              name={`${name}.moveTo`}
              label={t("moveTo")}
              placeholder={t("stay")}
              defaultValue=""
              options={moves.map(({ id, label }) => ({ value: id, label }))}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
