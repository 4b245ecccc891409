import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OrganizationForm } from "@/components/organizations/organization-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { isId, newId } from "@/lib/kernel/ids";
import { createOrganizationAction } from "@/lib/organizations/actions";
import { findOrganization } from "@/lib/organizations/data";
import { isPlace, kindsBelow } from "@/lib/organizations/domain";
import { mayCreateBelow } from "@/lib/organizations/policy";

export async function generateMetadata() {
  const t = await getTranslations("organizations.list");
  return { title: t("add") };
}

export default async function NewOrganizationPage({ searchParams }: PageProps<"/units/new">) {
  const [actor, { parent: asked, kind: askedKind }] = await Promise.all([requireActor(), searchParams]);
  const parentId = typeof asked === "string" && isId(asked) ? asked : actor.membership.placeId;
  const parent = await findOrganization(actor, parentId);
  if (!parent || parent.removed) notFound();
  const kinds = kindsBelow(parent.kind).filter((kind) => mayCreateBelow(actor, parent, kind).ok);
  if (kinds.length === 0) notFound();
  const t = await getTranslations("organizations");
  const only = kinds.length === 1 ? kinds[0] : undefined;
  return (
    <>
      <PageHeader
        title={t("form.titleNew", { parent: parent.name })}
        breadcrumb={[...parent.ancestors, parent].map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
      />
      <OrganizationForm
        action={createOrganizationAction}
        hidden={{ id: newId(), parentId: parent.id }}
        kinds={kinds}
        kind={only ?? kinds.find((kind) => kind === askedKind) ?? null}
        withCode={kinds.some(isPlace)}
        inheritedHelp={parent.help}
      />
    </>
  );
}
