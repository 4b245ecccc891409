import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ConsentForm, ConsentList } from "@/components/contributions/consent-part";
import { DonorFacts, DonorTitle } from "@/components/contributions/donor-facts";
import { LedgerTable } from "@/components/contributions/ledger-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { recordConsentAction } from "@/lib/contributions/actions";
import { donorPage } from "@/lib/contributions/donors/data";
import { newId } from "@/lib/kernel/ids";

const load = cache(async (id: string) => donorPage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/contributions/donors/[id]">) {
  const donor = await load((await params).id);
  const t = await getTranslations("contributions.donors");
  return donor ? { title: donor.name || t("title") } : {};
}

export default async function DonorRoute({ params }: PageProps<"/contributions/donors/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const donor = await load(id);
  if (!donor) notFound();
  const t = await getTranslations("contributions");
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/contributions/donors", label: t("donors.title") }]}
        kicker={t(`donorKind.${donor.kind}`)}
        title={<DonorTitle donor={donor} />}
        actions={
          donor.mayKeep && (
            <>
              <LinkButton href={`/contributions/new?donor=${id}`}>{t("donors.enter")}</LinkButton>
              <LinkButton kind="secondary" href={`/contributions/donors/${id}/edit`}>
                {t("donors.edit")}
              </LinkButton>
            </>
          )
        }
      />
      <Section title={t("donors.facts")}>
        <DonorFacts donor={donor} />
      </Section>
      <Section title={t("consent.title")} note={t("consent.note")} id="consent">
        <ConsentList consents={donor.consents} />
        {donor.mayKeep && <ConsentForm donor={donor} id={newId()} today={actor.today} action={recordConsentAction} />}
      </Section>
      <Section title={t("donors.contributions")}>
        {donor.contributions.length === 0 ? (
          <p className="text-ink-soft">{t("list.empty")}</p>
        ) : (
          <LedgerTable lines={donor.contributions} ofOneDonor />
        )}
      </Section>
    </>
  );
}
