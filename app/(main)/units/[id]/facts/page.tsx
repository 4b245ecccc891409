import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { FactsForm } from "@/components/organizations/facts-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import { findOrganization } from "@/lib/organizations/data";
import { isPlace } from "@/lib/organizations/domain";
import { saveFactsAction } from "@/lib/organizations/facts/actions";
import { labelChoices, organizationFacts } from "@/lib/organizations/facts/data";
import { mayKeep } from "@/lib/organizations/policy";
import { editWords } from "../../../campaigns/edit-words";

/** Empty rows that a form may need before any script adds one. */
const SPARE_ROWS = 20;

export async function generateMetadata() {
  const t = await getTranslations("organizations.facts");
  return { title: t("editTitle") };
}

export default async function OrganizationFactsPage({ params }: PageProps<"/units/[id]/facts">) {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const organization = isId(id) ? await findOrganization(actor, id) : null;
  const facts = organization && !organization.removed ? await organizationFacts(actor, id) : null;
  if (!organization || !facts) notFound();
  const { organizations } = await getMessages();
  const texts = organizations.facts;
  const allowed = mayKeep(actor, organization);
  return (
    <>
      <PageHeader
        title={texts.editTitle}
        lead={texts.lead}
        breadcrumb={[...organization.ancestors, organization].map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
      />
      {allowed.ok ? (
        <FactsForm
          action={saveFactsAction}
          id={id}
          version={organization.version}
          facts={facts}
          isPlace={isPlace(organization.kind)}
          choices={await labelChoices(actor, organization.placeId)}
          spareIds={Array.from({ length: SPARE_ROWS }, newId)}
          words={await editWords()}
          texts={texts}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} whom={organization.help} />
      )}
    </>
  );
}
