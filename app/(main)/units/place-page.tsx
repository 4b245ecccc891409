import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { FactsPart } from "@/components/organizations/facts-part";
import { FoundList } from "@/components/organizations/found-list";
import { PeopleTable } from "@/components/organizations/people-table";
import { PlaceTable } from "@/components/organizations/place-table";
import { UnitTree } from "@/components/organizations/unit-tree";
import { StartList } from "@/components/setup/start-list";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type Actor, can } from "@/lib/access/actor";
import { mayImport } from "@/lib/imports/policy";
import { moveOrganizationAction } from "@/lib/organizations/actions";
import { MOST_FOUND } from "@/lib/organizations/constants";
import { placeContents, searchOrganizations } from "@/lib/organizations/data";
import { flatten } from "@/lib/organizations/domain";
import { organizationFacts } from "@/lib/organizations/facts/data";
import { mayChange, mayKeep } from "@/lib/organizations/policy";
import type { OrganizationView, PlaceContents } from "@/lib/organizations/types";
import { peopleOf } from "@/lib/people/data";
import { grantableRoles } from "@/lib/people/policy";
import { beginnings } from "@/lib/setup/data";

/** What a place's page is asked for: words to search, and whether its units are being ordered. */
export type PlaceQuery = { readonly search: string; readonly ordering: boolean };

/** A place with the places and units in it, as the first page of "Units" and as the page of each place below. */
export async function PlacePage({
  actor,
  place,
  query,
  notices,
}: {
  actor: Actor;
  place: OrganizationView;
  query: PlaceQuery;
  notices?: ReactNode;
}) {
  const t = await getTranslations("organizations");
  const isOwn = place.id === actor.membership.placeId;
  const keeps = mayKeep(actor, place).ok && !place.removed;
  const path = isOwn ? "/units" : `/units/${place.id}`;
  return (
    <>
      <PageHeader
        title={place.name}
        kicker={t(`kinds.${place.kind}`)}
        breadcrumb={place.ancestors.map((each) => ({ href: `/units/${each.id}`, label: each.name }))}
        status={place.removed && <Badge tone="warning">{t("list.removed")}</Badge>}
        lead={t("unit.help", { whom: place.help ?? t("unit.helpFallback") })}
        actions={
          <>
            {keeps && (
              <LinkButton href={`/units/new?parent=${place.id}`} icon="plus">
                {t("list.add")}
              </LinkButton>
            )}
            {isOwn && keeps && can(actor, "people.manage") && (
              <LinkButton href="/people/cards" kind="secondary" icon="qr">
                {t("list.cards")}
              </LinkButton>
            )}
            {mayChange(actor, place).ok && (
              <LinkButton href={`/units/${place.id}/edit`} kind="secondary" icon="edit">
                {t("list.edit")}
              </LinkButton>
            )}
            {isOwn && mayImport(actor, "UNITS").ok && <ImportLink kind="UNITS" />}
            <ExportMenu
              list="units"
              also={{ place: place.id, q: query.search }}
              again={isOwn && mayImport(actor, "UNITS").ok ? { kind: "UNITS" } : null}
            />
          </>
        }
      />
      {notices}
      {isOwn && <StartList beginnings={await beginnings(actor)} />}
      <FilterBar path={path} search={{ label: t("list.searchLabel"), value: query.search }} />
      {query.search ? <Found actor={actor} search={query.search} /> : <Contents actor={actor} place={place} query={query} path={path} />}
    </>
  );
}

async function Found({ actor, search }: { actor: Actor; search: string }) {
  const found = await searchOrganizations(actor, search);
  return <FoundList found={found} search={search} isCut={found.length === MOST_FOUND} />;
}

async function Contents({ actor, place, query, path }: { actor: Actor; place: OrganizationView; query: PlaceQuery; path: string }) {
  const [contents, people, facts, t] = await Promise.all([
    placeContents(actor, place),
    peopleOf(actor, place.id),
    organizationFacts(actor, place.id),
    getTranslations("organizations"),
  ]);
  const grants = !place.removed && grantableRoles(actor, place).length > 0;
  const inOffice = people.filter(({ state }) => state !== "OVER");
  return (
    <>
      {contents.places.length > 0 && (
        <Section title={t("list.places")}>
          <PlaceTable placeName={place.name} places={contents.places} />
        </Section>
      )}
      <Units contents={contents} keeps={mayKeep(actor, place).ok} ordering={query.ordering} path={path} />
      {(inOffice.length > 0 || grants) && (
        <Section
          title={t("list.staff", { place: place.name })}
          actions={
            grants && (
              <LinkButton href={`/people/new?unit=${place.id}`} kind="quiet" icon="plus">
                {t("unit.addPerson")}
              </LinkButton>
            )
          }
        >
          {inOffice.length > 0 ? (
            <PeopleTable caption={t("list.staff", { place: place.name })} people={inOffice} linked={can(actor, "people.manage")} />
          ) : (
            <p className="text-ink-soft">{t("list.noStaff")}</p>
          )}
        </Section>
      )}
      {facts && <FactsPart facts={facts} editHref={mayKeep(actor, place).ok && !place.removed ? `/units/${place.id}/facts` : null} />}
      {contents.removed.length > 0 && (
        <Section title={t("list.removedTitle")} note={t("list.removedNote")}>
          <ul>
            {contents.removed.map((unit) => (
              <li key={unit.id}>
                <AppLink href={`/units/${unit.id}`} className="inline-flex min-h-11 items-center">
                  {unit.name}
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

async function Units({ contents, keeps, ordering, path }: { contents: PlaceContents; keeps: boolean; ordering: boolean; path: string }) {
  const t = await getTranslations("organizations.list");
  const all = flatten(contents.units);
  if (all.length === 0) {
    return contents.places.length > 0 ? null : <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>;
  }
  const without = all.filter(({ representatives }) => representatives.length === 0).length;
  const isOrdering = ordering && keeps;
  return (
    <Section
      title={t("unitsOf")}
      note={isOrdering ? t("orderNote") : t("unitsNote", { count: all.length, without })}
      actions={
        keeps && (
          <LinkButton href={isOrdering ? path : `${path}?order=1`} kind="quiet">
            {isOrdering ? t("orderDone") : t("order")}
          </LinkButton>
        )
      }
    >
      {isOrdering ? (
        <FormShell action={moveOrganizationAction} id="order" guardLeaving={false}>
          <UnitTree units={contents.units} ordering />
        </FormShell>
      ) : (
        <UnitTree units={contents.units} />
      )}
    </Section>
  );
}
