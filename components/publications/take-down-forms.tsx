import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { PhotoOnPage } from "@/lib/publications/managing/types";

function AskedFields() {
  const t = useTranslations("publications.takedown");
  return (
    <>
      <TextInput name="askedBy" label={t("askedBy")} hint={t("askedByHint")} required />
      <DateField name="askedDay" label={t("askedDay")} hint={t("askedDayHint")} />
      <TextInput name="reason" label={t("reason")} />
    </>
  );
}

/** Photos on the public page, each with the one step by which it is taken off. */
export function PhotoTakeDowns({ photos, action }: { photos: readonly PhotoOnPage[]; action: FormAction }) {
  const t = useTranslations("publications.takedown");
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {photos.map(({ id, fileId, caption }) => (
        <li key={id} className="flex flex-col gap-2">
          <img src={`/api/files/${fileId}?size=thumb`} alt={caption ?? ""} width={240} className="rounded" loading="lazy" />
          <details>
            <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{t("photo")}</summary>
            <FormShell action={action} id={`photo-${id}`} hidden={{ photoId: id }} guardLeaving={false}>
              <AskedFields />
              <div>
                <Button kind="danger">{t("submitPhoto")}</Button>
              </div>
            </FormShell>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Taking somebody's name off everything public. */
export function NameTakeDown({ action }: { action: FormAction }) {
  const t = useTranslations("publications.takedown");
  return (
    <FormShell action={action} id="name" clearAfter>
      <TextInput name="name" label={t("nameLabel")} hint={t("nameHint")} required />
      <AskedFields />
      <div>
        <Button kind="danger">{t("submitName")}</Button>
      </div>
    </FormShell>
  );
}
