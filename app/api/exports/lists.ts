import { getLocale } from "next-intl/server";
import { importableRecords } from "@/lib/archives/importable/data";
import { campaignSummary } from "@/lib/archives/summary/data";
import { campaignList } from "@/lib/campaigns/list/data";
import { listSchema } from "@/lib/campaigns/schema";
import { ceremonyList } from "@/lib/ceremonies/data";
import { donorList } from "@/lib/contributions/donors/data";
import { ledgerList } from "@/lib/contributions/ledger/data";
import { ledgerQuerySchema } from "@/lib/contributions/schema";
import { boardOf } from "@/lib/covenants/board/data";
import { filterLines } from "@/lib/covenants/board/domain";
import { boardQuerySchema } from "@/lib/covenants/board/schema";
import { listDirectives } from "@/lib/directives/data";
import { narrowed } from "@/lib/directives/domain";
import { filterField } from "@/lib/directives/schema";
import { documentList } from "@/lib/documents/data";
import { documentListSchema } from "@/lib/documents/schema";
import { eventList } from "@/lib/events/data";
import { eventListSchema } from "@/lib/events/schema";
import { explanationList } from "@/lib/explanations/data";
import { explanationQuerySchema } from "@/lib/explanations/schema";
import { DONOR_FIELDS, LEDGER_FIELDS, PLAQUE_FIELDS } from "@/lib/exports/money/domain";
import {
  CEREMONY_FIELDS,
  DAY_FIELDS,
  DOCUMENT_FIELDS,
  EVENT_FIELDS,
  HISTORY_FIELDS,
  OCCASION_FIELDS,
  PERSON_FIELDS,
  type PlacedUnit,
  PUBLICATION_FIELDS,
  SOURCE_FIELDS,
  UNIT_FIELDS,
} from "@/lib/exports/records/domain";
import { INDICATOR_FIELDS, REVIEW_FIELDS, TARGET_FIELDS } from "@/lib/exports/results/domain";
import { summaryTable } from "@/lib/exports/summary/domain";
import {
  BOARD_FIELDS,
  CAMPAIGN_FIELDS,
  DIRECTIVE_FIELDS,
  EXPLANATION_FIELDS,
  PLEDGE_FIELDS,
  REPORT_FIELDS,
} from "@/lib/exports/work/domain";
import { placeHistory } from "@/lib/history/data";
import { readHistory } from "@/lib/history/domain";
import type { HistoryEntry } from "@/lib/history/types";
import { holidayPage } from "@/lib/holidays/data";
import { holidayQuerySchema } from "@/lib/holidays/schema";
import { IMPORT_KINDS } from "@/lib/imports/constants";
import { importTable } from "@/lib/imports/writing/domain";
import { indicatorResults } from "@/lib/indicators/data";
import { partsOf } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { occasionList } from "@/lib/occasions/data";
import { occasionListSchema } from "@/lib/occasions/schema";
import { findOrganization, placeContents } from "@/lib/organizations/data";
import type { TreeNode, UnitRow } from "@/lib/organizations/types";
import { listPeople } from "@/lib/people/data";
import { readPeopleQuery } from "@/lib/people/search/domain";
import { plaqueList } from "@/lib/plaques/data";
import { plaqueQuerySchema } from "@/lib/plaques/schema";
import { listPledges } from "@/lib/pledges/list/data";
import { readFilter } from "@/lib/pledges/list/domain";
import { reportList } from "@/lib/progress/review/data";
import { reportFilterSchema } from "@/lib/progress/review/schema";
import { publishingList } from "@/lib/publications/managing/data";
import { listReviews } from "@/lib/reviews/data";
import { sourceList } from "@/lib/sources/data";
import { sourceListSchema } from "@/lib/sources/schema";
import { targetSets } from "@/lib/targets/data";
import { inState } from "@/lib/targets/domain";
import { stateFilter } from "@/lib/targets/schema";
import { type ExportedList, exported, paged, type Rows, whole } from "./reading";

/** The lines of a list as rows. */
const linesAsRows = <Row>(list: { readonly lines: readonly Row[]; readonly total: number } | null) =>
  list && { rows: list.lines, total: list.total };

function inOrder(units: readonly TreeNode<UnitRow>[], placeName: string, above: string | null = null): PlacedUnit[] {
  return units.flatMap(({ children, ...unit }) => [{ ...unit, above, placeName }, ...inOrder(children, placeName, unit.name)]);
}

/** Units of the own place, or of one below it. */
const units = whole<PlacedUnit>(async (actor, { q = "", place: asked }) => {
  const place = await findOrganization(actor, asked ?? actor.membership.placeId);
  if (!place || actor.membership.role === "REPRESENTATIVE") return null;
  const { units: found } = await placeContents(actor, place);
  const words = foldForSearch(q);
  return inOrder(found, place.name).filter(({ name }) => foldForSearch(name).includes(words));
});

const reports: Rows<Parameters<(typeof REPORT_FIELDS)[number]["of"]>[0]> = paged(async (actor, asked, page, size) => {
  const { view, q: search, campaign: campaignId, unit: organizationId } = reportFilterSchema.parse(asked);
  return linesAsRows(await reportList(actor, { view, search, campaignId, organizationId, page }, size));
});

/** The history goes on from a number, not by pages. */
const history: Rows<HistoryEntry> = async function* parts(actor, asked) {
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof placeHistory>> = await placeHistory(actor, { ...readHistory(asked), before }, 1_000);
    if (!page) return yield null;
    yield page.entries;
    before = page.older;
  } while (before !== null);
};

/** Every list of the product by the name that its address of export has. */
export const LISTS: Readonly<Record<string, ExportedList>> = {
  units: exported("exports.titles.units", false, UNIT_FIELDS, units),
  people: exported(
    "people.list.title",
    true,
    PERSON_FIELDS,
    paged(async (actor, asked, page, size) => {
      const list = await listPeople(actor, { ...readPeopleQuery(asked), page }, size);
      return list && { rows: list.people, total: list.total };
    }),
  ),
  campaigns: exported(
    "campaigns.list.title",
    true,
    CAMPAIGN_FIELDS,
    paged((actor, asked, page, size) => campaignList(actor, { ...listSchema.parse(asked), page }, size)),
  ),
  board: exported(
    "covenants.board.heading",
    true,
    BOARD_FIELDS,
    whole(async (actor, asked) => {
      const board = await boardOf(actor, asked["campaign"] ?? "");
      const { q: text, state, block: blockId, short: isShort } = boardQuerySchema.parse(asked);
      return board && filterLines(board.lines, { text, state, blockId, isShort });
    }),
  ),
  pledges: exported(
    "pledges.list.heading",
    true,
    PLEDGE_FIELDS,
    paged(async (actor, asked, page, size) => linesAsRows(await listPledges(actor, { ...readFilter(asked), page }, size))),
  ),
  reports: exported("progress.list.title", true, REPORT_FIELDS, reports),
  contributions: exported(
    "contributions.list.title",
    true,
    LEDGER_FIELDS,
    paged(async (actor, asked, page, size) => linesAsRows(await ledgerList(actor, { ...ledgerQuerySchema.parse(asked), page }, size))),
  ),
  donors: exported(
    "contributions.donors.title",
    true,
    DONOR_FIELDS,
    paged(async (actor, asked, page, size) => linesAsRows(await donorList(actor, { q: ledgerQuerySchema.parse(asked).q, page }, size))),
  ),
  plaques: exported(
    "plaques.list.title",
    true,
    PLAQUE_FIELDS,
    paged(async (actor, asked, page, size) => linesAsRows(await plaqueList(actor, { ...plaqueQuerySchema.parse(asked), page }, size))),
  ),
  events: exported(
    "events.list.title",
    true,
    EVENT_FIELDS,
    paged((actor, asked, page, size) => eventList(actor, { ...eventListSchema.parse(asked), page }, size)),
  ),
  occasions: exported(
    "occasions.list.title",
    true,
    OCCASION_FIELDS,
    paged((actor, asked, page, size) => occasionList(actor, { ...occasionListSchema.parse(asked), page }, size)),
  ),
  documents: exported(
    "documents.list.title",
    true,
    DOCUMENT_FIELDS,
    paged((actor, asked, page, size) => documentList(actor, { ...documentListSchema.parse(asked), page }, size)),
  ),
  sources: exported(
    "sources.list.title",
    false,
    SOURCE_FIELDS,
    paged((actor, asked, page, size) => sourceList(actor, { ...sourceListSchema.parse(asked), page }, size)),
  ),
  explanations: exported(
    "explanations.title",
    true,
    EXPLANATION_FIELDS,
    paged(async (actor, asked, page, size) =>
      linesAsRows(await explanationList(actor, { ...explanationQuerySchema.parse(asked), page }, size)),
    ),
  ),
  directives: exported(
    "directives.list.title",
    true,
    DIRECTIVE_FIELDS,
    whole(async (actor, asked) => {
      const all = await listDirectives(actor);
      return all && narrowed(all, filterField.parse(asked["show"]), actor.today);
    }),
  ),
  targets: exported(
    "targets.list.title",
    true,
    TARGET_FIELDS,
    whole(async (actor, asked) => {
      const sets = await targetSets(actor, actor.today);
      const shown = sets && inState(sets, stateFilter.parse(asked["state"] ?? null));
      return shown?.flatMap((set) => set.targets.map((target) => ({ set, target }))) ?? null;
    }),
  ),
  indicators: exported(
    "indicators.list.title",
    true,
    INDICATOR_FIELDS,
    whole((actor) => indicatorResults(actor)),
  ),
  reviews: exported(
    "reviews.list.title",
    true,
    REVIEW_FIELDS,
    whole((actor) => listReviews(actor)),
  ),
  ceremonies: exported(
    "ceremonies.list.title",
    true,
    CEREMONY_FIELDS,
    whole((actor, asked) => ceremonyList(actor, asked["campaign"] ?? null)),
  ),
  publications: exported(
    "publications.manage.published",
    true,
    PUBLICATION_FIELDS,
    whole(async (actor) => (await publishingList(actor))?.published ?? null),
  ),
  holidays: exported(
    "holidays.title",
    false,
    DAY_FIELDS,
    whole(async (actor, asked) => {
      const year = holidayQuerySchema.parse(asked).year ?? partsOf(actor.today).year;
      return (await holidayPage(actor, year))?.lines ?? null;
    }),
  ),
  history: exported("history.title", false, HISTORY_FIELDS, history),
  // The table of the office: it has its own header, groups and sums.
  summary: async (actor, asked, words) => {
    const summary = await campaignSummary(actor, asked["campaign"] ?? "");
    if (!summary) return { status: "MISSING" };
    return { status: "READ", table: summaryTable(summary, words), count: summary.groups.flatMap(({ rows }) => rows).length };
  },
  // What an import of the kind reads back as it is.
  importable: async (actor, { kind: asked, campaign = null, set = null }, words, note) => {
    const kind = IMPORT_KINDS.find((one) => one === asked);
    const records = kind && (await importableRecords(actor, kind, { campaignId: campaign, setId: set }));
    if (!kind || !records) return { status: "MISSING" };
    const heading = [words(`imports.kinds.${kind}`), note(records.length)];
    const locale = (await getLocale()) === "en" ? "en" : "vi";
    return { status: "READ", table: importTable(kind, records, { locale, heading }), count: records.length };
  },
};
