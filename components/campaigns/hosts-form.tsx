import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { CampaignChoice, UnitChoice } from "@/lib/campaigns/types";
import { StepForm, type StepProps } from "./step-form";

type Props = StepProps & { units: readonly UnitChoice[]; above: readonly CampaignChoice[] };

/** Step 2: who launches it together, who says the words, and whose launch it answers. */
export function HostsForm({ campaign, action, units, above }: Props) {
  const t = useTranslations("campaigns");
  const { parent } = campaign;
  const parents = parent && !above.some(({ id }) => id === parent.id) ? [parent, ...above] : above;
  const hosts = new Set(campaign.hosts.map(({ id }) => id));
  return (
    <StepForm campaign={campaign} action={action}>
      <Fieldset legend={t("hosts.hosts")} hint={t("hosts.hostsHint")} name="hostIds">
        {units.length === 0 && <p className="text-ink-soft">{t("hosts.noUnits")}</p>}
        <div className="grid gap-x-8 md:grid-cols-2">
          {units.map((unit) => (
            <div key={unit.id} className={unit.depth > 0 ? "pl-6" : undefined}>
              <Checkbox name="hostIds[]" value={unit.id} label={unit.name} defaultChecked={hosts.has(unit.id)} />
            </div>
          ))}
        </div>
      </Fieldset>
      <TextInput name="launchedBy" label={t("hosts.launchedBy")} hint={t("hosts.launchedByHint")} defaultValue={campaign.launchedBy} />
      {parents.length > 0 && (
        <Select
          name="parentId"
          label={t("hosts.parent")}
          placeholder={t("hosts.noParent")}
          defaultValue={parent?.id ?? ""}
          options={parents.map(({ id, name, placeName }) => ({ value: id, label: t("create.ofPlace", { name, place: placeName }) }))}
        />
      )}
    </StepForm>
  );
}
