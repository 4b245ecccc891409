import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { ChooseOffice } from "@/components/people/choose-office";
import { GivePostForm } from "@/components/people/post-forms";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import { findOrganization } from "@/lib/organizations/data";
import { findPersonFacts, officesToStaff } from "@/lib/people/data";
import { grantableRoles } from "@/lib/people/policy";
import { givePostAction } from "@/lib/people/posts/actions";

export async function generateMetadata() {
  const t = await getTranslations("people.person");
  return { title: t("givePost") };
}

export default async function NewPostPage({ params, searchParams }: PageProps<"/people/[id]/posts/new">) {
  const [actor, { id }, { unit }, t] = await Promise.all([requireActor(), params, searchParams, getTranslations("people")]);
  const [person, offices] = await Promise.all([isId(id) ? findPersonFacts(actor, id) : null, officesToStaff(actor)]);
  if (!person || !offices) notFound();
  const up = [
    { href: "/people", label: t("list.title") },
    { href: `/people/${id}`, label: person.fullName },
  ];
  if (person.id === actor.person?.id) {
    return (
      <>
        <PageHeader title={t("post.titleNew", { name: person.fullName })} breadcrumb={up} />
        <NoPermission reason={await sentenceOf({ code: "people.notYourself" })} />
      </>
    );
  }
  if (typeof unit !== "string" || unit === "") {
    return (
      <>
        <PageHeader title={t("choose.titlePost")} lead={t("choose.lead")} breadcrumb={up} />
        <ChooseOffice path={`/people/${id}/posts/new`} offices={offices} />
      </>
    );
  }
  const office = isId(unit) ? await findOrganization(actor, unit) : null;
  if (!office || office.removed) notFound();
  const roles = grantableRoles(actor, office);
  return (
    <>
      <PageHeader title={t("post.titleNew", { name: person.fullName })} lead={t("post.leadNew", { unit: office.name })} breadcrumb={up} />
      {roles.length > 0 ? (
        <GivePostForm action={givePostAction} hidden={{ id: newId(), personId: id, organizationId: office.id }} roles={roles} />
      ) : (
        <NoPermission reason={t("create.notAllowed")} whom={office.help} />
      )}
    </>
  );
}
