import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { formatNumber } from "@/lib/kernel/numbers";
import { WORK_MOMENTS, WORK_ROLES } from "@/lib/plaques/dossier/constants";
import type { DossierForm } from "@/lib/plaques/dossier/types";

/** Empty rows after those that are there: enough to go on without a script. */
const BLANK = 3;

const withBlanks = <T,>(rows: readonly T[]): (T | null)[] => [...rows, ...Array.from({ length: BLANK }, () => null)];

function Components({ form }: { form: DossierForm }) {
  const t = useTranslations("plaques.dossier");
  return (
    <Fieldset legend={t("components")} large>
      {withBlanks(form.components).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are known by their place
        <div key={index} className="grid gap-3 border-l-2 border-line pl-4 md:grid-cols-[2fr_auto_auto_2fr] md:items-end">
          <TextInput
            name={`components.${index}.name`}
            label={t("row", { what: t("component"), number: index + 1 })}
            defaultValue={row?.name ?? ""}
          />
          <NumberField
            name={`components.${index}.quantity`}
            label={t("quantity")}
            defaultValue={row === null || row.quantity === null ? null : formatNumber(row.quantity)}
          />
          <TextInput name={`components.${index}.unit`} label={t("unit")} width="short" defaultValue={row?.unit ?? ""} />
          <TextInput name={`components.${index}.placement`} label={t("placement")} defaultValue={row?.placement ?? ""} />
        </div>
      ))}
    </Fieldset>
  );
}

function Participants({ form }: { form: DossierForm }) {
  const t = useTranslations("plaques");
  return (
    <Fieldset legend={t("dossier.participants")} large>
      {withBlanks(form.participants).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are known by their place
        <div key={index} className="grid gap-3 border-l-2 border-line pl-4 md:grid-cols-2 md:items-end">
          <TextInput
            name={`participants.${index}.name`}
            label={t("dossier.row", { what: t("dossier.participant"), number: index + 1 })}
            defaultValue={row?.name ?? ""}
          />
          <Select
            name={`participants.${index}.role`}
            label={t("dossier.role")}
            width="medium"
            defaultValue={row?.role ?? "UNSPECIFIED"}
            options={WORK_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
        </div>
      ))}
    </Fieldset>
  );
}

function Photos({ form }: { form: DossierForm }) {
  const t = useTranslations("plaques");
  const used = new Map(form.photos.map((photo) => [photo.fileId, photo]));
  return (
    <Fieldset legend={t("dossier.photos")} hint={t("dossier.photosHint")} large>
      {form.choices.map(({ fileId, name }, index) => (
        <div key={fileId} className="flex flex-wrap items-end gap-4">
          <input type="hidden" name={`photos.${index}.fileId`} value={fileId} />
          <img src={`/api/files/${fileId}?size=thumb`} alt={name} className="h-24 w-32 rounded object-cover" loading="lazy" />
          <Select
            name={`photos.${index}.moment`}
            label={t("dossier.photoUse")}
            width="short"
            placeholder={t("dossier.photoNone")}
            defaultValue={used.get(fileId)?.moment ?? ""}
            options={WORK_MOMENTS.map((value) => ({ value, label: t(`moment.${value}`) }))}
          />
          <TextInput
            name={`photos.${index}.caption`}
            label={t("dossier.caption")}
            width="medium"
            defaultValue={used.get(fileId)?.caption ?? ""}
          />
        </div>
      ))}
      <FileField name="before" label={t("dossier.uploadBefore")} accept="image/*" multiple />
      <FileField name="after" label={t("dossier.uploadAfter")} accept="image/*" multiple />
    </Fieldset>
  );
}

/** The dossier of a work, in one form. */
export function DossierFields({ form }: { form: DossierForm }) {
  const t = useTranslations("plaques.dossier");
  return (
    <>
      <TextArea name="purpose" label={t("purpose")} rows={3} defaultValue={form.purpose} />
      <TextArea name="outcome" label={t("outcome")} rows={3} defaultValue={form.outcome} />
      <MoneyField name="cost" label={t("cost")} defaultValue={form.cost} />
      <TextInput name="costAsPublished" label={t("costAsPublished")} defaultValue={form.costAsPublished} />
      <Components form={form} />
      <Participants form={form} />
      <Photos form={form} />
    </>
  );
}
