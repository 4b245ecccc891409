import { useTranslations } from "next-intl";
import type { EditWords } from "@/components/campaigns/edit-words";
import { PublishedDay } from "@/components/campaigns/published-day";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/campaigns/constants";
import type { Day } from "@/lib/kernel/dates";
import type { SourceRecord } from "@/lib/sources/types";
import { DiscrepancyRows, type DiscrepancyTexts } from "./discrepancy-rows";

type Props = {
  action: FormAction;
  id: string;
  /** What it is now; null = a new one. */
  source: SourceRecord | null;
  spareIds: readonly string[];
  reference: Day;
  words: EditWords;
  texts: DiscrepancyTexts;
};

/** A published text, and what it prints beside what is understood by it. */
export function SourceForm({ action, id, source, spareIds, reference, words, texts }: Props) {
  const t = useTranslations("sources.form");
  return (
    <FormShell action={action} id="source" hidden={{ id, version: source?.version ?? "" }}>
      <Fieldset legend={t("facts")} large>
        <TextInput name="title" label={t("title")} defaultValue={source?.title ?? null} />
        <TextInput name="portal" label={t("portal")} defaultValue={source?.portal ?? null} />
        <TextInput name="publisher" label={t("publisher")} defaultValue={source?.publisher ?? null} />
        <TextInput
          name="originalPublisher"
          label={t("originalPublisher")}
          hint={t("originalPublisherHint")}
          defaultValue={source?.originalPublisher ?? null}
        />
        <TextInput name="authors" label={t("authors")} defaultValue={source?.authors ?? null} />
        <PublishedDay
          name="publishedDay"
          publishedName={null}
          label={t("day")}
          day={source?.publishedDay ?? null}
          reference={reference}
          lean="PAST"
          words={words}
        />
        <TextInput name="publishedTime" label={t("time")} hint={t("timeHint")} defaultValue={source?.publishedTime ?? null} width="short" />
        <TextArea name="notes" label={t("notes")} defaultValue={source?.notes ?? null} rows={3} maxLength={MAX_TEXT} />
      </Fieldset>
      <Fieldset legend={t("discrepancies")} large>
        <DiscrepancyRows discrepancies={source?.discrepancies ?? []} spareIds={spareIds} words={words} texts={texts} />
      </Fieldset>
      <div>
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}
