import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RemovedNotice, RemoveUnit } from "@/components/organizations/removal";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId } from "@/lib/kernel/ids";
import { removeOrganizationAction, restoreOrganizationAction } from "@/lib/organizations/actions";
import { findOrganization, peopleInOffice, removalFacts } from "@/lib/organizations/data";
import { isPlace } from "@/lib/organizations/domain";
import { mayChange, mayRemove } from "@/lib/organizations/policy";
import type { OrganizationView } from "@/lib/organizations/types";
import { PlacePage } from "../place-page";
import { UnitPage } from "../unit-page";

export async function generateMetadata({ params }: PageProps<"/units/[id]">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("organizations.list")]);
  const organization = isId(id) ? await findOrganization(actor, id) : null;
  return { title: organization?.name ?? t("title") };
}

export default async function OrganizationPage({ params, searchParams }: PageProps<"/units/[id]">) {
  const [actor, { id }, { q, order }] = await Promise.all([requireActor(), params, searchParams]);
  const organization = isId(id) ? await findOrganization(actor, id) : null;
  if (!organization) notFound();
  const notice = organization.removed && (
    <RemovedNotice
      action={mayChange(actor, organization).ok ? restoreOrganizationAction : null}
      id={organization.id}
      version={organization.version}
    />
  );
  const query = { search: typeof q === "string" ? q : "", ordering: order === "1" };
  return (
    <>
      {isPlace(organization.kind) ? (
        <PlacePage actor={actor} place={organization} query={query} notices={notice} />
      ) : (
        <UnitPage actor={actor} unit={organization} notices={notice} />
      )}
      {!organization.removed && <Removal actor={actor} organization={organization} />}
    </>
  );
}

async function Removal({ actor, organization }: { actor: Actor; organization: OrganizationView }) {
  if (!mayChange(actor, organization).ok || organization.id === actor.membership.placeId) return null;
  const [facts, peopleCount] = await Promise.all([removalFacts(actor, organization.id), peopleInOffice(actor, organization.id)]);
  const allowed = mayRemove(actor, organization, facts);
  const { id, version, name } = organization;
  return (
    <RemoveUnit
      action={removeOrganizationAction}
      id={id}
      version={version}
      name={name}
      peopleCount={peopleCount}
      offBecause={allowed.ok ? null : await sentenceOf(allowed.reasons[0])}
    />
  );
}
