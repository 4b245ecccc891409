import { readVisitor } from "@/lib/auth/visitor";
import { publicAnswer } from "@/lib/http/markup";
import type { PublicWords } from "@/lib/i18n/public-words";
import { publicPledges } from "@/lib/publications/data";
import type { ShownPage } from "@/lib/publications/pages/types";
import type { PublicPledgeLine } from "@/lib/publications/types";
import type { SheetTable } from "@/lib/sheets/types";
import { writeCsv } from "@/lib/sheets/write-csv";
import { publicFrame } from "../frame";
import { missing } from "./find";

/** More published works than a campaign has. */
const MOST_WORKS = 20_000;

type Told = Exclude<ShownPage, { kind: "PLACE" }>;

function workOf({ address, title, unit, pledgeKind, percent, day, acceptedOn }: PublicPledgeLine, origin: string) {
  return { title, unit, kind: pledgeKind, percent, day, acceptedOn, page: origin + address.path };
}

/** What a page says, in the very values that it shows, without ids of the system. Donors by their consent at this moment. */
async function dataOf(found: Told, works: readonly PublicPledgeLine[], origin: string): Promise<object> {
  const { donors } = found;
  if (found.kind === "CAMPAIGN") {
    const { campaignId: _campaign, placeId: _place, address, place, ...campaign } = found.campaign;
    return { ...campaign, place: place.name, page: origin + address.path, works: works.map((work) => workOf(work, origin)), donors };
  }
  const { pledgeId: _pledge, campaignId: _campaign, placeId: _place, address, place, campaignAddress, photos, ...pledge } = found.pledge;
  return {
    ...{ ...pledge, place: place.name, page: origin + address.path, campaignPage: campaignAddress && origin + campaignAddress.path },
    photos: photos.map(({ path, caption, phase }) => ({ picture: origin + path, caption, phase })),
    donors,
  };
}

function tableOf(works: readonly PublicPledgeLine[], name: string, origin: string, t: PublicWords): SheetTable {
  return {
    ...{ name, heading: [], isWide: true },
    columns: [
      { key: "title", kind: "TEXT", title: t("data.columns.title") },
      { key: "unit", kind: "TEXT", title: t("data.columns.unit") },
      { key: "kind", kind: "TEXT", title: t("data.columns.kind") },
      { key: "percent", kind: "PERCENT", title: t("data.columns.percent") },
      { key: "day", kind: "DAY", title: t("data.columns.day") },
      { key: "acceptedOn", kind: "DAY", title: t("data.columns.acceptedOn") },
      { key: "page", kind: "TEXT", title: t("data.columns.page") },
    ],
    lines: works.map((work) => ({ level: "ROW", cells: { ...workOf(work, origin), kind: t(`kind.${work.pledgeKind}`) } })),
  };
}

/**
 * What was published, as data for everybody: the page in JSON, its works as csv. It says what the page says and nothing more, changes when the page does, and
 * is gone when the page is.
 */
export async function openData(request: Request, found: ShownPage, file: "du-lieu.json" | "du-lieu.csv"): Promise<Response> {
  if (found.kind === "PLACE" || (file === "du-lieu.csv" && found.kind === "PLEDGE")) return missing(request);
  const { t, origin } = await publicFrame();
  const ofCampaign = found.kind === "CAMPAIGN" ? found.campaign : null;
  const works = ofCampaign ? (await publicPledges(await readVisitor(), ofCampaign.campaignId, { most: MOST_WORKS })).lines : [];
  if (file === "du-lieu.json") {
    const body = `${JSON.stringify(await dataOf(found, works, origin), null, 1)}\n`;
    return publicAnswer(request, { body, type: "application/json; charset=utf-8" });
  }
  return publicAnswer(request, { body: writeCsv(tableOf(works, ofCampaign?.name ?? "", origin, t)), type: "text/csv; charset=utf-8" });
}
