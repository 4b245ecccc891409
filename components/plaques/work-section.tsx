import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Dossier } from "@/lib/plaques/dossier/types";
import type { PlaqueLine } from "@/lib/plaques/types";
import { DossierFacts } from "./dossier-facts";

type Props = {
  dossier: Dossier;
  plaque: Pick<PlaqueLine, "id" | "status"> | null;
  mayKeep: boolean;
  /** The work is accepted and has no plaque yet. */
  mayPropose: boolean;
};

/** What is told of a work on its pledge's page, and its plaque. */
export function WorkSection({ dossier, plaque, mayKeep, mayPropose }: Props) {
  const t = useTranslations("plaques");
  return (
    <Section
      title={t("dossier.title")}
      id="work"
      actions={
        <>
          {mayPropose && (
            <LinkButton kind="secondary" href={`/plaques/new?pledge=${dossier.pledgeId}`}>
              {t("list.propose")}
            </LinkButton>
          )}
          {mayKeep && (
            <LinkButton kind="quiet" href={`/pledges/${dossier.pledgeId}/dossier`}>
              {t("dossier.edit")}
            </LinkButton>
          )}
        </>
      }
    >
      {dossier.version === 0 ? <p className="text-ink-soft">{t("dossier.empty")}</p> : <DossierFacts dossier={dossier} />}
      {plaque && (
        <p>
          <AppLink href={`/plaques/${plaque.id}`} className="inline-flex min-h-11 items-center">
            {t("dossier.plaque", { status: t(`status.${plaque.status}`) })}
          </AppLink>
        </p>
      )}
    </Section>
  );
}
