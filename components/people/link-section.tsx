import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";
import { LinkPanel, type LinkWords } from "./link-panel";
import type { LinkOwner } from "./new-link";

type Props = {
  action: FormAction;
  personId: string;
  owner: LinkOwner;
  isFirst: boolean;
  /** When the link ends that is open now, as words; null when there is none. */
  openUntil: string | null;
  offBecause: string | null;
  words: LinkWords;
  origin: string;
};

/** A new one-time link for somebody who has none, lost it, or forgot the password. */
export function LinkSection({ action, personId, owner, isFirst, openUntil, offBecause, words, origin }: Props) {
  const t = useTranslations("people.link");
  return (
    <Section title={t("title")} note={isFirst ? t("noteFirst") : t("noteReset")}>
      <FormShell action={action} id="make-link" hidden={{ personId }} guardLeaving={false}>
        <LinkPanel words={words} origin={origin} owner={owner}>
          {openUntil && <p className="max-w-prose">{t("openUntil", { until: openUntil })}</p>}
          <div>
            <Button kind="secondary" icon="key" offBecause={offBecause}>
              {t("make")}
            </Button>
          </div>
        </LinkPanel>
      </FormShell>
    </Section>
  );
}
