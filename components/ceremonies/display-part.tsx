import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";

type Props = { address: string; hidden: { readonly id: string; readonly version: number }; renew: FormAction };

/** The address by which a machine in the hall shows the ceremony without a sign-in, to be typed or sent, and renewed when it got into wrong hands. */
export function DisplayPart({ address, hidden, renew }: Props) {
  const t = useTranslations("ceremonies.display");
  return (
    <Section title={t("title")} note={t("note")}>
      <p className="break-all rounded bg-sunken p-3 text-sm">{address}</p>
      <div className="flex flex-wrap items-start gap-3">
        <CopyButton text={address}>{t("copy")}</CopyButton>
        <FormShell action={renew} hidden={hidden} guardLeaving={false} className="flex flex-col gap-2">
          <Button kind="secondary" icon="key">
            {t("renew")}
          </Button>
          <p className="text-sm text-ink-soft">{t("renewNote")}</p>
        </FormShell>
      </div>
    </Section>
  );
}
