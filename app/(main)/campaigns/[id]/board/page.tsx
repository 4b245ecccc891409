import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BoardColumns } from "@/components/covenants/board-columns";
import { BoardKeys } from "@/components/covenants/board-keys";
import { BoardPanel } from "@/components/covenants/board-panel";
import { BoardTable } from "@/components/covenants/board-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { PaperLinks } from "@/components/papers/paper-links";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FormShell } from "@/components/ui/form-shell";
import { KeyboardHints } from "@/components/ui/keyboard-hints";
import { PageHeader } from "@/components/ui/page-header";
import { Stat, StatRow } from "@/components/ui/stat";
import { type Actor, can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { mayManage } from "@/lib/campaigns/policy";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { boardOf } from "@/lib/covenants/board/data";
import { filterLines, notYetSent, totalsOf } from "@/lib/covenants/board/domain";
import { type BoardQuery, boardQuerySchema } from "@/lib/covenants/board/schema";
import type { BoardLine } from "@/lib/covenants/board/types";
import { BOARD_STATES } from "@/lib/covenants/constants";
import { governingRevision, leadingRevision, openRevision, returnedBefore } from "@/lib/covenants/domain";
import { startCovenantAction } from "@/lib/covenants/drafting/actions";
import { gatesOf, partsOf } from "@/lib/covenants/policy";
import { covenantView, namesFor, pledgesOf } from "@/lib/covenants/reading/data";
import { remindAction } from "@/lib/covenants/reminding/actions";
import { amendAction, approveAction, dropAmendmentAction, recallAction, returnAction } from "@/lib/covenants/review/actions";
import { mayImport } from "@/lib/imports/policy";
import { whyNot } from "../../../covenants/why-not";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/board">): Promise<Metadata> {
  const board = await boardOf(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.board");
  return board ? { title: t("title", { campaign: board.campaign.name }) } : {};
}

function addressOf(campaignId: string, query: BoardQuery, change: Partial<BoardQuery>): string {
  const { q, state, block, short, open } = { ...query, ...change };
  const parts = Object.entries({ q, state, block, short: short ? "1" : "", open }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  const search = new URLSearchParams(parts).toString();
  return `/campaigns/${campaignId}/board${search && `?${search}`}`;
}

async function Panel({ covenantId, closeHref }: { covenantId: string; closeHref: string }) {
  const actor = await requireActor();
  const covenant = await covenantView(actor, covenantId);
  const shown = covenant && (openRevision(covenant.revisions) ?? leadingRevision(covenant.revisions));
  if (!covenant || !shown) return null;
  const { facts, revisions } = covenant;
  const pledges = await pledgesOf(actor, shown.id);
  const [names, off] = await Promise.all([namesFor(actor, covenant, pledges), whyNot(gatesOf(actor, facts, revisions))]);
  return (
    <BoardPanel
      covenant={covenant}
      shown={shown}
      pledges={pledges}
      names={names}
      returned={returnedBefore(shown, revisions)}
      isAmendment={governingRevision(revisions) !== null}
      parts={partsOf(actor, facts)}
      off={off}
      actions={{
        recall: recallAction,
        approve: approveAction,
        returning: returnAction,
        amend: amendAction,
        dropAmendment: dropAmendmentAction,
      }}
      closeHref={closeHref}
    />
  );
}

/** What the actor may do for units of the campaign while registration runs. */
function waysIn(actor: Actor, { status, placeId }: { readonly status: CampaignStatus; readonly placeId: string }) {
  const takesPart = status === "OPEN" || status === "LAUNCHED";
  const canDraft = takesPart && can(actor, "covenants.draft") && placeId === actor.membership.placeId;
  return { canDraft, canRing: takesPart && mayManage(actor, placeId).ok, canImport: canDraft && mayImport(actor, "PLEDGES").ok };
}

type RemindersProps = { campaignId: string; text: string; count: number; canRing: boolean };

/** Those who have not sent, as a text to paste, and their bells. */
async function Reminders({ campaignId, text, count, canRing }: RemindersProps) {
  const t = await getTranslations("covenants.board");
  return (
    <>
      <CopyButton text={text}>{t("copyReminder", { count })}</CopyButton>
      {canRing && (
        <FormShell action={remindAction} id="remind" hidden={{ campaignId }} guardLeaving={false} className="contents">
          <Button kind="secondary" icon="bell">
            {t("remind")}
          </Button>
        </FormShell>
      )}
    </>
  );
}

export default async function BoardPage({ params, searchParams }: PageProps<"/campaigns/[id]/board">) {
  const actor = await requireActor();
  const [{ id }, raw] = await Promise.all([params, searchParams]);
  const board = await boardOf(actor, id);
  if (!board) notFound();
  const query = boardQuerySchema.parse(raw);
  const t = await getTranslations("covenants.board");
  const { campaign, blocks, lines } = board;
  const totals = totalsOf(lines);
  const shown = filterLines(lines, { text: query.q, state: query.state, blockId: query.block, isShort: query.short });
  const missing = notYetSent(lines);
  const open = lines.find(({ covenantId }) => covenantId !== null && covenantId === query.open)?.covenantId ?? null;
  const hrefOf = (line: BoardLine) => (line.covenantId ? addressOf(campaign.id, query, { open: line.covenantId }) : null);
  const reminder = t("reminder", { campaign: campaign.name, units: missing.map(({ name }) => `- ${name}`).join("\n") });
  const { canRing, canDraft, canImport } = waysIn(actor, campaign);
  const start = canDraft ? { action: startCovenantAction, campaignId: campaign.id } : null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
        title={t("heading")}
        lead={t("lead", { all: totals.all, missing: missing.length, waiting: totals.WAITING })}
        actions={
          <>
            <PaperLinks id={campaign.id} papers={["joint-covenant"]} named />
            {missing.length > 0 && <Reminders campaignId={campaign.id} text={reminder} count={missing.length} canRing={canRing} />}
            {canImport && <ImportLink kind="PLEDGES" campaign={campaign.id} />}
            <ExportMenu
              list="board"
              asked={raw}
              also={{ campaign: campaign.id }}
              again={canImport ? { kind: "PLEDGES", campaign: campaign.id } : null}
            />
          </>
        }
      />
      <StatRow>
        {BOARD_STATES.map((state) => (
          <Stat
            key={state}
            label={t(`state.${state}`)}
            value={totals[state]}
            of={t("of", { all: totals.all })}
            href={addressOf(campaign.id, query, { state, open: null })}
          />
        ))}
        <Stat
          label={t("short")}
          value={totals.short}
          of={t("of", { all: totals.all })}
          href={addressOf(campaign.id, query, { short: true, state: null, open: null })}
        />
      </StatRow>
      <FilterBar
        path={`/campaigns/${campaign.id}/board`}
        search={{ label: t("search"), value: query.q }}
        filters={[
          {
            name: "state",
            label: t("stateFilter"),
            value: query.state ?? "",
            options: BOARD_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
          },
          {
            name: "block",
            label: t("blockFilter"),
            value: query.block ?? "",
            options: blocks.map(({ id: value, name }) => ({ value, label: name })),
          },
          { name: "short", label: t("shortFilter"), value: query.short ? "1" : "", options: [{ value: "1", label: t("shortOnly") }] },
        ]}
      />
      <KeyboardHints
        label={t("keys")}
        keys={[
          { key: "J", does: t("keyNext") },
          { key: "K", does: t("keyPrevious") },
          { key: "Enter", does: t("keyOpen") },
          { key: "A", does: t("keyApprove") },
          { key: "R", does: t("keyReturn") },
        ]}
      />
      <BoardKeys />
      {shown.length === 0 ? (
        <EmptyState title={t(lines.length === 0 ? "noUnits" : "nothingFound")}>
          {t(lines.length === 0 ? "noUnitsHint" : "nothingFoundHint")}
        </EmptyState>
      ) : (
        <>
          <div className={classNames("print-hidden", open && "grid gap-6 lg:grid-cols-[1fr_28rem] lg:items-start")}>
            <BoardColumns lines={shown} hrefOf={hrefOf} openId={open} start={start} />
            {open && <Panel covenantId={open} closeHref={addressOf(campaign.id, query, { open: null })} />}
          </div>
          <BoardTable lines={shown} />
        </>
      )}
      {canDraft && (
        <nav aria-label={t("expandLabel")} className="print-hidden border-t border-line pt-4">
          <h2 className="text-lg">{t("expandLabel")}</h2>
          <p className="text-sm text-ink-soft">{t("expandHint")}</p>
          <ul className="flex flex-wrap gap-x-6">
            {blocks.map(({ id: blockId, name }) => (
              <li key={blockId}>
                <AppLink href={`/campaigns/${campaign.id}/board/expand/${blockId}`} className="inline-flex min-h-11 items-center">
                  {name}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
