import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { ChooseOffice } from "@/components/people/choose-office";
import { CreateAccountForm } from "@/components/people/create-account-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { isId, newId } from "@/lib/kernel/ids";
import { findOrganization } from "@/lib/organizations/data";
import { createAccountAction } from "@/lib/people/actions";
import { officesToStaff } from "@/lib/people/data";
import { grantableRoles } from "@/lib/people/policy";
import { linkWords } from "../link-words";

export async function generateMetadata() {
  const t = await getTranslations("people.create");
  return { title: t("title") };
}

export default async function NewPersonPage({ searchParams }: PageProps<"/people/new">) {
  const [actor, { unit }, t] = await Promise.all([requireActor(), searchParams, getTranslations("people")]);
  const offices = await officesToStaff(actor);
  if (!offices) notFound();
  const up = [{ href: "/people", label: t("list.title") }];
  if (typeof unit !== "string" || unit === "") {
    return (
      <>
        <PageHeader title={t("choose.title")} lead={t("choose.lead")} breadcrumb={up} />
        <ChooseOffice path="/people/new" offices={offices} />
      </>
    );
  }
  const office = isId(unit) ? await findOrganization(actor, unit) : null;
  if (!office || office.removed) notFound();
  const roles = grantableRoles(actor, office);
  return (
    <>
      <PageHeader title={t("create.title")} lead={t("create.lead", { unit: office.name })} breadcrumb={up} />
      {roles.length > 0 ? (
        <CreateAccountForm
          action={createAccountAction}
          hidden={{ id: newId(), membershipId: newId(), organizationId: office.id }}
          roles={roles}
          linkWords={await linkWords()}
          origin={await publicOrigin()}
        />
      ) : (
        <NoPermission reason={t("create.notAllowed")} whom={office.help} />
      )}
    </>
  );
}
