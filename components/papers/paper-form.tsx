import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { AskedField } from "@/lib/papers/constants";
import type { PaperFormat } from "@/lib/papers/types";

type Props = {
  readonly action: string;
  readonly asks: readonly AskedField[];
  readonly formats: readonly PaperFormat[];
  /** The layout that the issuer's sector proposes, null where the paper has no issuer. */
  readonly form: "STATE" | "PARTY" | null;
  /** The bodies that the records name, one a line. */
  readonly issuers: string;
  /** What was typed before, when it came back. */
  readonly typed: Readonly<Partial<Record<AskedField, string>>>;
};

function Downloads({ formats }: Pick<Props, "formats">) {
  const t = useTranslations("papers.page");
  return (
    <div className="flex flex-wrap gap-3">
      {formats.map((format, at) => (
        <Button key={format} kind={at === 0 ? "primary" : "secondary"} icon="download" name="format" value={format}>
          {t(`form.${format}`)}
        </Button>
      ))}
    </div>
  );
}

function Fields({ asks, form, issuers, typed }: Pick<Props, "asks" | "form" | "issuers" | "typed">) {
  const t = useTranslations("papers.page");
  const has = (field: AskedField) => asks.includes(field);
  return (
    <>
      {has("form") && (
        <Select
          name="form"
          label={t("form.form")}
          required
          defaultValue={typed.form ?? form ?? "STATE"}
          options={[
            { value: "STATE", label: t("form.state") },
            { value: "PARTY", label: t("form.party") },
          ]}
        />
      )}
      {has("number") && (
        <TextInput name="number" label={t("form.number")} hint={t("form.numberHint")} width="medium" defaultValue={typed.number ?? ""} />
      )}
      {has("day") && <DateField name="day" label={t("form.day")} hint={t("form.dayHint")} defaultValue={typed.day ?? ""} />}
      {has("superior") && (
        <TextInput name="superior" label={t("form.superior")} hint={t("form.superiorHint")} defaultValue={typed.superior ?? ""} />
      )}
      {has("issuers") && (
        <TextArea name="issuers" label={t("form.issuers")} hint={t("form.issuersHint")} defaultValue={typed.issuers ?? issuers} rows={2} />
      )}
      {has("capacity") && (
        <TextArea name="capacity" label={t("form.capacity")} hint={t("form.capacityHint")} defaultValue={typed.capacity ?? ""} rows={2} />
      )}
      {has("signer") && <TextInput name="signer" label={t("form.signer")} defaultValue={typed.signer ?? ""} />}
      {has("recipients") && (
        <TextArea
          name="recipients"
          label={t("form.recipients")}
          hint={t("form.recipientsHint")}
          defaultValue={typed.recipients ?? ""}
          rows={3}
        />
      )}
    </>
  );
}

/** Takes the paper at once; what the records cannot know may be typed before, behind one line. Every field may stay empty, and it works without scripts. */
export function PaperForm({ action, asks, formats, form, issuers, typed }: Props) {
  const t = useTranslations("papers.page");
  return (
    <form method="get" action={action} className="flex max-w-prose flex-col gap-5">
      <Downloads formats={formats} />
      {asks.length > 0 && (
        <details open={Object.keys(typed).length > 0}>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("ask")}</summary>
          <div className="mt-3 flex flex-col gap-5">
            <Fields asks={asks} form={form} issuers={issuers} typed={typed} />
            <Downloads formats={formats} />
          </div>
        </details>
      )}
    </form>
  );
}
