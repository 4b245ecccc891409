import { Caller } from "../fixtures/caller";
import type { World } from "../fixtures/world";
import type { PageExpectation } from "./expectations";
import { type Holding, holdingsOf, type Owner } from "./holdings";
import { type Planting, plant, type Token, tokensIn } from "./planting";
import { actionAddresses, callAction, codesOf, succeeded } from "./raw-actions";
import { isAbove, VIEWERS, type Viewer, WARDS } from "./viewers";

/** What a page shows beyond what its reader may read everywhere. */
export type Shown = Pick<PageExpectation, "shows" | "public">;

/** The demo with something in every state that the walls try, every text of it marked, and somebody to ask as. */
export type MarkedWorld = {
  readonly holdings: readonly Holding[];
  /** What in an answer the viewer may not read; each as "Pledge.title of baichay.khupho1". */
  readonly foreignIn: (viewer: Viewer, text: string, page: Shown) => string[];
  /** Words by which a search would find every text of a unit, and of nobody else. */
  readonly wordsOf: (owner: Owner) => string;
  readonly callerOf: (viewer: Viewer) => Promise<Caller>;
};

/** Each unit begins an amendment, so that the pages of drafts open. */
export async function beginAmendments(world: World, holdings: readonly Holding[]): Promise<void> {
  const amend = actionAddresses().get("lib/covenants/review/actions.ts amendAction");
  if (!amend) throw new Error("the build has no amendAction");
  for (const { ward, unit, ids } of holdings) {
    const caller = new Caller(world.address, await world.cookieOf(`${ward}.${unit}`));
    const answer = await callAction(caller, amend, { covenantId: ids.covenant, reason: "Thêm một phần việc" });
    const isUnderWay = codesOf(answer).includes("covenants.amendmentUnderWay");
    if (!succeeded(answer) && !isUnderWay) throw new Error(`${ward}.${unit} could not begin an amendment: ${answer.text.slice(0, 500)}`);
  }
}

/** A ceremony that was only planned is held, so that its minutes can be tried. */
async function holdCeremonies(world: World, holdings: readonly Holding[]): Promise<void> {
  const addresses = actionAddresses();
  for (const ward of new Set(holdings.map((holding) => holding.ward))) {
    const { ceremony: id } = holdings.find((holding) => holding.ward === ward)?.ids ?? {};
    const official = new Caller(world.address, await world.cookieOf(`${ward}.canbo`));
    for (const name of ["lib/ceremonies/actions.ts startCeremonyAction", "lib/ceremonies/minutes/actions.ts endCeremonyAction"]) {
      const address = addresses.get(name);
      const [held] = await world.records.rows<{ version: string }>(
        `SELECT version::text FROM "Ceremony" WHERE id = $1 AND status <> 'ENDED'`,
        [id],
      );
      if (address && id && held) await callAction(official, address, { id, version: held.version });
    }
  }
}

type Tenancy = { readonly wardNumbers: ReadonlyMap<string, number>; readonly unitNumbers: ReadonlyMap<string, number> };

async function tenancyOf(world: World, { numbers }: Planting): Promise<Tenancy> {
  const rows = await world.records.rows<{ login: string; place: string; unit: string }>(
    `SELECT p.login, m."placeId" AS place, m."organizationId" AS unit FROM "Person" p JOIN "Membership" m ON m."personId" = p.id`,
  );
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  return {
    wardNumbers: new Map(rows.map(({ login, place }) => [login.split(".")[0] ?? "", numberOf(place)])),
    unitNumbers: new Map(rows.map(({ login, unit }) => [login, numberOf(unit)])),
  };
}

/** What people of a ward may know of the places above them: what these are called, whom to ask there, which campaigns of theirs may be answered, and which days are off. */
const OF_PLACES_ABOVE: ReadonlySet<string> = new Set(["Organization.name", "Organization.helpContact", "Campaign.name", "DayOff.name"]);

/** Every place of the demo below the province, and the province; the nation has all. */
const BELOW_PROVINCE: ReadonlySet<string> = new Set(["quangninh", ...WARDS, "honggai", "kalong"]);

function mayRead(viewer: Viewer, token: Token, column: string, tenancy: Tenancy, page: Shown): boolean {
  if (page.public?.includes(column)) return true;
  const place = [...tenancy.wardNumbers].find(([, number]) => number === token.place)?.[0] ?? "";
  if (isAbove(viewer)) {
    return viewer.login?.startsWith("vietnam.") === true || BELOW_PROVINCE.has(place) || OF_PLACES_ABOVE.has(column);
  }
  if (viewer.role === null) return false;
  if (place === "quangninh" || place === "vietnam") return OF_PLACES_ABOVE.has(column);
  if (place !== viewer.ward) return false;
  if (viewer.role !== "REPRESENTATIVE" || page.shows?.includes(column)) return true;
  return token.unit === 0 || token.unit === tenancy.unitNumbers.get(viewer.login ?? "");
}

/** Makes it. */
export async function markedWorld(world: World): Promise<MarkedWorld> {
  const holdings = await holdingsOf(world.records);
  await beginAmendments(world, holdings);
  await holdCeremonies(world, holdings);
  // Everybody signs in before the texts are marked: the marks are for what comes after.
  const cookies = new Map<Viewer, string | null>();
  for (const viewer of VIEWERS) cookies.set(viewer, viewer.login ? await world.cookieOf(viewer.login) : null);
  const planting = await plant(world.records);
  const tenancy = await tenancyOf(world, planting);
  const nameOf = ({ place, unit, column }: Token) => {
    const ward = [...tenancy.wardNumbers].find(([, number]) => number === place)?.[0] ?? `place ${place}`;
    const login = [...tenancy.unitNumbers].find(([, number]) => number === unit)?.[0] ?? `unit ${unit}`;
    return `${planting.columns[column]} of ${unit === 0 ? ward : login}`;
  };
  return {
    holdings,
    foreignIn: (viewer, text, page) =>
      tokensIn(text)
        .filter((token) => !mayRead(viewer, token, planting.columns[token.column] ?? "", tenancy, page))
        .map(nameOf),
    wordsOf: ({ ward, unit }) => `zqp${tenancy.wardNumbers.get(ward)}u${tenancy.unitNumbers.get(`${ward}.${unit}`)}c`,
    callerOf: async (viewer) => new Caller(world.address, cookies.get(viewer) ?? null),
  };
}
