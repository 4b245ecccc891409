import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { DONOR_GROUPS, DONOR_KINDS } from "@/lib/contributions/constants";
import type { DonorPage } from "@/lib/contributions/donors/types";

type Start = Pick<DonorPage, "kind" | "group" | "name" | "headcount" | "headcountAsPublished">;

/** Who a donor is: somebody with a name, or a group. */
export function DonorFields({ start, required = false }: { start?: Start; required?: boolean }) {
  const t = useTranslations("contributions");
  return (
    <>
      <Select
        name="donorKind"
        label={t("form.donorKind")}
        width="medium"
        required={required}
        placeholder=""
        defaultValue={start?.kind ?? ""}
        options={DONOR_KINDS.map((value) => ({ value, label: t(`donorKind.${value}`) }))}
      />
      <TextInput
        name="donorName"
        label={t("form.donorName")}
        hint={t("form.donorNameHint")}
        defaultValue={start?.name ?? ""}
        autoComplete="off"
      />
      <details open={start?.kind === "GROUP"}>
        <summary className="min-h-11 cursor-pointer py-2">{t("donorKind.GROUP")}</summary>
        <div className="flex flex-col gap-4 border-l-2 border-line pl-4">
          <Select
            name="donorGroup"
            label={t("form.donorGroup")}
            width="medium"
            placeholder=""
            defaultValue={start?.group ?? ""}
            options={DONOR_GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
          />
          <NumberField name="headcount" label={t("form.headcount")} whole defaultValue={start?.headcount ?? null} />
          <TextInput name="headcountAsPublished" label={t("form.headcountAsPublished")} defaultValue={start?.headcountAsPublished ?? ""} />
        </div>
      </details>
    </>
  );
}
