import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { PersonForm } from "@/components/people/person-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId } from "@/lib/kernel/ids";
import { renamePersonAction } from "@/lib/people/actions";
import { findPersonFacts } from "@/lib/people/data";
import { mayLookAfter } from "@/lib/people/policy";

export async function generateMetadata() {
  const t = await getTranslations("people.person");
  return { title: t("edit") };
}

export default async function EditPersonPage({ params }: PageProps<"/people/[id]/edit">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("people")]);
  const person = isId(id) ? await findPersonFacts(actor, id) : null;
  if (!person) notFound();
  const allowed = mayLookAfter(actor, person.facts);
  const { fullName: name, login, version } = person;
  return (
    <>
      <PageHeader
        title={t("person.editTitle", { name })}
        lead={t("person.editNote")}
        breadcrumb={[
          { href: "/people", label: t("list.title") },
          { href: `/people/${id}`, label: name },
        ]}
      />
      {allowed.ok ? (
        <PersonForm action={renamePersonAction} hidden={{ id, version }} name={name} login={login} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
