import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FactsPart } from "@/components/organizations/facts-part";
import { PeopleTable } from "@/components/organizations/people-table";
import { UnitTree } from "@/components/organizations/unit-tree";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type Actor, can } from "@/lib/access/actor";
import { unitsBelow } from "@/lib/organizations/data";
import { kindsBelow } from "@/lib/organizations/domain";
import { organizationFacts } from "@/lib/organizations/facts/data";
import { mayChange, mayKeep } from "@/lib/organizations/policy";
import type { OrganizationView } from "@/lib/organizations/types";
import { peopleOf } from "@/lib/people/data";
import { grantableRoles } from "@/lib/people/policy";

/** A unit: whom to ask, who represents it and who did, and what is below it. */
export async function UnitPage({ actor, unit, notices }: { actor: Actor; unit: OrganizationView; notices?: ReactNode }) {
  const [people, below, facts, t] = await Promise.all([
    peopleOf(actor, unit.id),
    unitsBelow(actor, unit.id),
    organizationFacts(actor, unit.id),
    getTranslations("organizations"),
  ]);
  const current = people.filter(({ state }) => state !== "OVER");
  const former = people.filter(({ state }) => state === "OVER");
  const linked = can(actor, "people.manage");
  const keeps = mayKeep(actor, unit).ok && !unit.removed;
  const grants = !unit.removed && grantableRoles(actor, unit).includes("REPRESENTATIVE");
  const isRepresented = current.some(({ role }) => role === "REPRESENTATIVE");
  return (
    <>
      <PageHeader
        title={unit.name}
        kicker={t(`kinds.${unit.kind}`)}
        breadcrumb={unit.ancestors.map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
        status={unit.removed && <Badge tone="warning">{t("list.removed")}</Badge>}
        lead={t("unit.help", { whom: unit.help ?? t("unit.helpFallback") })}
        actions={
          <>
            {grants && isRepresented && (
              <LinkButton href={`/units/${unit.id}/handover`} icon="swap">
                {t("unit.handOver")}
              </LinkButton>
            )}
            {grants && (
              <LinkButton href={`/people/new?unit=${unit.id}`} kind={isRepresented ? "secondary" : "primary"} icon="plus">
                {t("unit.addPerson")}
              </LinkButton>
            )}
            {mayChange(actor, unit).ok && !unit.removed && (
              <LinkButton href={`/units/${unit.id}/edit`} kind="secondary" icon="edit">
                {t("list.edit")}
              </LinkButton>
            )}
          </>
        }
      />
      {notices}
      <Section title={t("unit.people")}>
        {current.length > 0 ? (
          <PeopleTable caption={t("unit.people")} people={current} linked={linked} />
        ) : (
          <p className="text-ink-soft">{t("unit.noPeople")}</p>
        )}
      </Section>
      {former.length > 0 && (
        <Section title={t("unit.formerPeople")}>
          <PeopleTable caption={t("unit.formerPeople")} people={former} linked={linked} />
        </Section>
      )}
      {(below.length > 0 || (keeps && kindsBelow(unit.kind).length > 0)) && (
        <Section
          title={t("unit.below")}
          actions={
            keeps && (
              <LinkButton href={`/units/new?parent=${unit.id}`} kind="quiet" icon="plus">
                {t("unit.addBelow")}
              </LinkButton>
            )
          }
        >
          <UnitTree units={below.map((each) => ({ ...each, children: [] }))} />
        </Section>
      )}
      {facts && <FactsPart facts={facts} editHref={keeps ? `/units/${unit.id}/facts` : null} />}
    </>
  );
}
