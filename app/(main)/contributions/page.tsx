import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LedgerFilters } from "@/components/contributions/ledger-filters";
import { LedgerTable } from "@/components/contributions/ledger-table";
import { LedgerSums } from "@/components/contributions/ledger-totals";
import { AnnouncedFacts } from "@/components/contributions/money-section";
import { ProposalList } from "@/components/contributions/proposal-list";
import { SourceTable } from "@/components/contributions/source-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { type Actor, can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { confirmProposalAction, refuseProposalAction } from "@/lib/contributions/actions";
import { announceForm } from "@/lib/contributions/announcing/data";
import { PAGE_SIZE } from "@/lib/contributions/constants";
import { ledgerAddress } from "@/lib/contributions/domain";
import { ledgerList } from "@/lib/contributions/ledger/data";
import type { LedgerList } from "@/lib/contributions/ledger/types";
import { ledgerQuerySchema } from "@/lib/contributions/schema";
import { moneyOf } from "@/lib/contributions/summing/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { mayImport } from "@/lib/imports/policy";

export async function generateMetadata() {
  const t = await getTranslations("contributions.list");
  return { title: t("title") };
}

async function Proposals({ list, isKeeper }: { list: LedgerList; isKeeper: boolean }) {
  const t = await getTranslations("contributions.proposals");
  const proposals = await Promise.all(
    list.proposals.map(async (line) => ({ line, whyNot: line.whyNot && (await sentenceOf(line.whyNot)) })),
  );
  if (proposals.length === 0) return null;
  return (
    <Section title={t("title")} note={t("note")} id="proposals">
      <ProposalList proposals={proposals} isKeeper={isKeeper} confirm={confirmProposalAction} refuse={refuseProposalAction} />
    </Section>
  );
}

/** The money of the campaign that the ledger is narrowed to: by source, and what was announced of it. */
async function CampaignMoney({ actor, campaignId }: { actor: Actor; campaignId: string }) {
  // A unit's part of a campaign is not what was announced of the whole.
  const seesWhole = actor.membership.role !== "REPRESENTATIVE";
  const [money, announce] = await Promise.all([
    moneyOf(actor, { campaignId }),
    seesWhole ? announceForm(actor, { campaignId, pledgeId: null }) : null,
  ]);
  const announced = seesWhole && money?.announced;
  if (!money || (money.sources.length === 0 && !announce && !announced)) return null;
  const t = await getTranslations("contributions.money");
  const link = announce && (
    <LinkButton kind="quiet" href={`/contributions/announce/${campaignId}`}>
      {t("announce")}
    </LinkButton>
  );
  return (
    <Section title={t("bySource")} id="money" actions={link}>
      {money.sources.length > 0 && <SourceTable sources={money.sources} />}
      {announced && <AnnouncedFacts money={money} />}
    </Section>
  );
}

export default async function LedgerPage({ searchParams }: PageProps<"/contributions">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const query = ledgerQuerySchema.parse(asked);
  const list = await ledgerList(actor, query);
  if (!list) notFound();
  const t = await getTranslations("contributions");
  const isKeeper = can(actor, "contributions.keep");
  const { lines, total, from } = list;
  const to = from + lines.length;
  const isFiltered = ledgerAddress({ ...query, page: 1 }) !== "/contributions";
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t(actor.membership.role === "REPRESENTATIVE" ? "list.leadUnit" : "list.lead")}
        actions={
          <>
            {can(actor, "contributions.enter") && <LinkButton href="/contributions/new">{t("list.add")}</LinkButton>}
            <LinkButton kind="secondary" href="/contributions/donors">
              {t("list.donors")}
            </LinkButton>
            {isKeeper && (
              <LinkButton kind="secondary" href="/contributions/thanks">
                {t("list.thanks")}
              </LinkButton>
            )}
            {mayImport(actor, "CONTRIBUTIONS").ok && <ImportLink kind="CONTRIBUTIONS" />}
            <ExportMenu
              list="contributions"
              asked={asked}
              again={mayImport(actor, "CONTRIBUTIONS").ok ? { kind: "CONTRIBUTIONS" } : null}
            />
          </>
        }
      />
      {asked["sent"] !== undefined && (
        <Notice kind="success" live>
          {t("list.sent")}
        </Notice>
      )}
      <Proposals list={list} isKeeper={isKeeper} />
      {(total > 0 || isFiltered) && <LedgerFilters list={list} query={query} />}
      {list.donorName && <p>{t("list.ofDonor", { name: list.donorName })}</p>}
      {total > 0 && <LedgerSums totals={list.totals} hrefOf={(stage) => ledgerAddress({ ...query, stage, page: 1 })} />}
      {query.campaign && <CampaignMoney actor={actor} campaignId={query.campaign} />}
      {total === 0 ? (
        <EmptyState title={t("list.empty")}>{isFiltered ? t("list.emptyFiltered") : t("list.emptyNote")}</EmptyState>
      ) : (
        <LedgerTable lines={lines} />
      )}
      {total > PAGE_SIZE && (
        <Pagination
          previous={from > 0 ? ledgerAddress({ ...query, page: query.page - 1 }) : null}
          next={to < total ? ledgerAddress({ ...query, page: query.page + 1 }) : null}
          summary={t("list.summary", { from: from + 1, to, total })}
        />
      )}
    </>
  );
}
