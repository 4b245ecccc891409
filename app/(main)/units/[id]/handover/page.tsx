import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { HandoverForm } from "@/components/people/handover-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { sentenceOf } from "@/lib/forms/sentences";
import { formatDay } from "@/lib/kernel/dates";
import { isId, newId } from "@/lib/kernel/ids";
import { findOrganization } from "@/lib/organizations/data";
import { peopleOf, peopleToChoose } from "@/lib/people/data";
import { handOverAction } from "@/lib/people/handover/actions";
import { mayGrant } from "@/lib/people/policy";
import { linkWords } from "../../../people/link-words";

export async function generateMetadata() {
  const t = await getTranslations("people.handover");
  return { title: t("submit") };
}

export default async function HandoverPage({ params }: PageProps<"/units/[id]/handover">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("people.handover")]);
  const unit = isId(id) ? await findOrganization(actor, id) : null;
  if (!unit || unit.removed) notFound();
  const allowed = mayGrant(actor, "REPRESENTATIVE", unit);
  const people = await peopleOf(actor, unit.id);
  const leaving = people.filter(({ state, role }) => state !== "OVER" && role === "REPRESENTATIVE");
  const header = (
    <PageHeader
      title={t("title", { unit: unit.name })}
      breadcrumb={[...unit.ancestors, unit].map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
    />
  );
  if (!allowed.ok) {
    return (
      <>
        {header}
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} whom={unit.help} />
      </>
    );
  }
  if (leaving.length === 0) {
    return (
      <>
        {header}
        <NoPermission reason={t("nobody")} actions={<LinkButton href={`/people/new?unit=${unit.id}`}>{t("newAccount")}</LinkButton>} />
      </>
    );
  }
  return (
    <>
      {header}
      <HandoverForm
        action={handOverAction}
        unitId={unit.id}
        leaving={leaving.map((each) => ({ id: each.id, version: each.version, name: each.personName, post: each.post }))}
        newIds={{ newMembershipId: newId(), "successor.id": newId() }}
        today={formatDay(actor.today)}
        people={await peopleToChoose(actor, unit.placeId)}
        linkWords={await linkWords()}
        origin={await publicOrigin()}
      />
    </>
  );
}
