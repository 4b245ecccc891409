import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { formatDay } from "@/lib/kernel/dates";
import type { EvidencePhoto, PhotoChoice } from "@/lib/publications/composing/types";
import { CAMPAIGN_PARTS, PHOTO_PHASES, PLEDGE_PARTS } from "@/lib/publications/constants";
import type { SubjectPage } from "@/lib/publications/managing/types";

function PhotoRow({ photo, index, chosen }: { photo: EvidencePhoto; index: number; chosen: PhotoChoice | null }) {
  const t = useTranslations("publications");
  const name = `photos.${index}`;
  return (
    <li className="grid gap-3 border-t border-line py-3 sm:grid-cols-[160px_1fr]">
      <img src={`/api/files/${photo.fileId}?size=thumb`} alt="" width={160} className="rounded" loading="lazy" />
      <div className="flex flex-col gap-2">
        <input type="hidden" name={`${name}.fileId`} value={photo.fileId} />
        <Checkbox
          name={`${name}.chosen`}
          label={t("manage.photoOf", { day: formatDay(photo.reportDay) })}
          defaultChecked={chosen !== null}
        />
        <Select
          name={`${name}.phase`}
          label={t("manage.phase")}
          defaultValue={chosen?.phase ?? ""}
          options={[
            { value: "", label: t("manage.phaseNone") },
            ...PHOTO_PHASES.map((phase) => ({ value: phase, label: t(`public.phase.${phase}`) })),
          ]}
        />
        <TextInput name={`${name}.caption`} label={t("manage.caption")} defaultValue={chosen ? chosen.caption : photo.caption} />
      </div>
    </li>
  );
}

/** What is shown and what not; sending it draws the preview anew and publishes nothing. */
export function ChoiceForm({ page, action }: { page: SubjectPage; action: string }) {
  const t = useTranslations("publications");
  const parts = page.subject === "CAMPAIGN" ? CAMPAIGN_PARTS : PLEDGE_PARTS;
  return (
    <form method="get" action={action} className="flex flex-col gap-6">
      <input type="hidden" name="chosen" value="1" />
      <Fieldset legend={t("manage.parts")}>
        {parts.map((part) => (
          <Checkbox
            key={part}
            name="parts"
            value={part}
            label={t(`part.${part}`)}
            defaultChecked={page.choice.parts.some((one) => one === part)}
          />
        ))}
      </Fieldset>
      {page.subject === "PLEDGE" && (
        <Fieldset legend={t("manage.photos")}>
          {page.photos.length === 0 && <p className="text-ink-soft">{t("manage.photosNone")}</p>}
          <ul>
            {page.photos.map((photo, index) => (
              <PhotoRow
                key={photo.fileId}
                photo={photo}
                index={index}
                chosen={page.choice.photos.find(({ fileId }) => fileId === photo.fileId) ?? null}
              />
            ))}
          </ul>
        </Fieldset>
      )}
      <div>
        <button type="submit" className={buttonStyle("secondary")}>
          {t("manage.update")}
        </button>
      </div>
    </form>
  );
}
