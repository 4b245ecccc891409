import { expect } from "@playwright/test";
import { holdingsOf } from "../access/holdings";
import type { Caller } from "../fixtures/caller";
import type { Records } from "../fixtures/database";
import { test } from "../fixtures/test";
import { growTo, shrinkTo } from "./growth";

test.use({ worldName: "queries" });

const SIZES = [10, 1_000, 10_000];

/** Lists and dashboards by whom they are for. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "daiyen.canbo": [
    "/desk",
    "/dashboard",
    "/pledges",
    "/pledges?q=duong&sort=due&page=2",
    "/reports",
    "/reports?view=periodic",
    "/campaigns",
    "/campaigns/CAMPAIGN",
    "/campaigns/CAMPAIGN/board",
    "/campaigns/CAMPAIGN/past?from=2024-12-31",
    "/covenants",
    "/contributions",
    "/contributions/donors",
    "/ceremonies",
    "/plaques",
    "/history",
    "/events",
    "/calendar",
    "/occasions",
    "/documents",
    "/sources",
    "/targets",
    "/reviews",
    "/directives",
    "/indicators",
    "/notices",
    "/screens",
    "/explanations",
    "/notices?view=past",
    "/units",
    "/people",
  ],
  "daiyen.khupho1": ["/today", "/notices", "/pledges", "/reports", "/campaigns/CAMPAIGN"],
  "quangninh.lanhdao": ["/calendar", "/dashboard", "/dashboard?campaign=CAMPAIGN", "/pledges", "/campaigns"],
};

/** Statements that the program sent while one page was asked; what one request does once (a day's first reading) is done before. */
async function statementsOf(records: Records, caller: Caller, path: string): Promise<number> {
  const ofProgram = `FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid
    WHERE d.datname = current_database() AND r.rolname <> current_user`;
  const first = await caller.call(path);
  expect(first.status, path).toBe(200);
  // All of it: the server keeps so many statements and no more, and throws out new ones when those of other worlds fill it.
  await records.rows("SELECT pg_stat_statements_reset()");
  const answer = await caller.call(path);
  expect(answer.status, path).toBe(200);
  const { calls } = await records.row<{ calls: number }>(`SELECT coalesce(sum(calls), 0)::int AS calls ${ofProgram}`);
  return calls;
}

test("every list and dashboard asks the database as often with ten pledges as with ten thousand", async ({ world, caller }) => {
  test.setTimeout(480_000);
  const { records } = world;
  await records.run("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  const own = (await holdingsOf(records)).find(({ ward, unit }) => ward === "daiyen" && unit === "khupho1");
  if (!own) throw new Error("the demo has no Khu phố 1 in Đại Yên");
  const { campaign } = own.ids;
  const counted: Record<string, number[]> = {};
  for (const size of SIZES) {
    await (size === SIZES[0] ? shrinkTo(records, campaign, size) : growTo(records, campaign, size));
    const { n } = await records.row<{ n: number }>(`SELECT count(*)::int AS n FROM "Pledge" WHERE "campaignId" = $1`, [campaign]);
    expect(n).toBe(size);
    for (const [login, paths] of Object.entries(PAGES)) {
      const reader = await caller(login);
      for (const path of paths) {
        const calls = await statementsOf(records, reader, path.replace("CAMPAIGN", campaign));
        expect(calls, path).toBeGreaterThan(0);
        counted[`${login} ${path}`] = [...(counted[`${login} ${path}`] ?? []), calls];
      }
    }
  }
  const growing = Object.entries(counted).filter(([, [first, ...others]]) => others.some((calls) => calls !== first));
  expect(growing).toEqual([]);
});
