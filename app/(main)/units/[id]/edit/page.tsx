import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId } from "@/lib/kernel/ids";
import { changeOrganizationAction } from "@/lib/organizations/actions";
import { findOrganization, helpAbove } from "@/lib/organizations/data";
import { isPlace } from "@/lib/organizations/domain";
import { mayChange } from "@/lib/organizations/policy";

export async function generateMetadata() {
  const t = await getTranslations("organizations.list");
  return { title: t("edit") };
}

export default async function EditOrganizationPage({ params }: PageProps<"/units/[id]/edit">) {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const organization = isId(id) ? await findOrganization(actor, id) : null;
  if (!organization || organization.removed) notFound();
  const t = await getTranslations("organizations");
  const allowed = mayChange(actor, organization);
  return (
    <>
      <PageHeader
        title={t("form.titleEdit", { unit: organization.name })}
        breadcrumb={[...organization.ancestors, organization].map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
      />
      {allowed.ok ? (
        <OrganizationForm
          action={changeOrganizationAction}
          hidden={{ id: organization.id, version: organization.version }}
          withCode={isPlace(organization.kind)}
          name={organization.name}
          code={organization.code}
          help={organization.ownHelp}
          inheritedHelp={await helpAbove(actor, organization.path)}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} whom={organization.help} />
      )}
    </>
  );
}
