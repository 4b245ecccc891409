import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { holdingsOf } from "../../e2e/access/holdings";
import { Caller, signInCookie } from "../../e2e/fixtures/caller";
import { Records } from "../../e2e/fixtures/database";
import { growTo, shrinkTo } from "../../e2e/queries/growth";
import { copyFolder } from "../../scripts/demo-snapshot.mjs";
import { startProgram } from "../../scripts/test-program.mjs";
import { startThrowawayPostgres } from "../../scripts/throwaway-postgres.mjs";
import { median, quantile } from "../statistics";
import { copyWard } from "./wards";

/** Units of a ward and pledges of each where a whole province is measured. */
const PLEDGES_OF_A_WARD = 17 * 4;
const WARM_UPS = 2;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "10,1000,10000" },
    wards: { type: "string" },
    times: { type: "string", default: "15" },
  },
});
const [snapshot = ""] = positionals;

type Page = { readonly name: string; readonly login: string; readonly path: string };

const OFFICIAL = "daiyen.canbo";
const PROVINCE = "quangninh.lanhdao";

/** Pages by who opens them; CAMPAIGN and PLEDGE stand for the ward's own. */
const WARD_PAGES: readonly Page[] = [
  { name: "dashboard of the ward", login: "daiyen.bithu", path: "/dashboard?campaign=CAMPAIGN" },
  { name: "desk", login: OFFICIAL, path: "/desk" },
  { name: "board", login: OFFICIAL, path: "/campaigns/CAMPAIGN/board" },
  { name: "campaign", login: OFFICIAL, path: "/campaigns/CAMPAIGN" },
  { name: "pledges, worst first", login: OFFICIAL, path: "/pledges" },
  { name: "pledges, search without accents", login: OFFICIAL, path: "/pledges?q=duong" },
  { name: "pledges, search that finds nothing", login: OFFICIAL, path: "/pledges?q=khong+co+gi" },
  { name: "pledges, by due date", login: OFFICIAL, path: "/pledges?sort=due" },
  { name: "pledges, red ones of the campaign", login: OFFICIAL, path: "/pledges?campaign=CAMPAIGN&light=RED" },
  { name: "pledges, by title, page 20", login: OFFICIAL, path: "/pledges?sort=title&page=20" },
  { name: "a pledge", login: OFFICIAL, path: "/pledges/PLEDGE" },
  { name: "reports", login: OFFICIAL, path: "/reports" },
  { name: "history", login: OFFICIAL, path: "/history" },
  { name: "all pledges as a workbook", login: OFFICIAL, path: "/api/exports/pledges?format=xlsx&sort=title" },
  { name: "all pledges as csv", login: OFFICIAL, path: "/api/exports/pledges?format=csv&sort=title" },
  { name: "the summary table of the campaign", login: OFFICIAL, path: "/api/exports/summary?campaign=CAMPAIGN" },
];
const PROVINCE_PAGES: readonly Page[] = [
  { name: "dashboard of the province", login: PROVINCE, path: "/dashboard" },
  { name: "dashboard of one ward", login: PROVINCE, path: "/dashboard?campaign=CAMPAIGN" },
  { name: "pledges of the province", login: PROVINCE, path: "/pledges" },
  { name: "the same, search without accents", login: PROVINCE, path: "/pledges?q=duong" },
  { name: "the same, by due date, page 20", login: PROVINCE, path: "/pledges?sort=due&page=20" },
  { name: "the same, red ones", login: PROVINCE, path: "/pledges?light=RED" },
  { name: "campaigns of the province", login: PROVINCE, path: "/campaigns" },
  { name: "desk of one ward", login: OFFICIAL, path: "/desk" },
];

type Measured = { readonly times: readonly number[]; readonly database: number; readonly kilobytes: number };

/** One page asked again and again, one after the other; the first times, which bring summaries to today, are left out. `database`: milliseconds of its statements. */
async function measure(records: Records, caller: Caller, path: string): Promise<Measured> {
  const times: number[] = [];
  let kilobytes = 0;
  for (let turn = -WARM_UPS; turn < Number(options.times); turn += 1) {
    if (turn === 0) await records.rows("SELECT pg_stat_statements_reset()");
    const began = performance.now();
    const answer = await caller.call(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (turn >= 0) times.push(performance.now() - began);
    kilobytes = answer.bytes.length / 1000;
  }
  const { ms } = await records.row<{ ms: number }>(
    `SELECT coalesce(sum(total_exec_time + total_plan_time), 0) AS ms FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid WHERE r.rolname <> current_user`,
  );
  return { times, database: ms / times.length, kilobytes };
}

const server = await startThrowawayPostgres((folder) => copyFolder(`${snapshot}/.`, folder));
const down: (() => Promise<void>)[] = [() => server.stop()];
try {
  const dataDir = join(server.dataDir, "seeing");
  mkdirSync(dataDir);
  const program = await startProgram(server.url(), dataDir);
  down.push(program.stop);
  const records = new Records(server.adminUrl());
  down.push(() => records.close());
  await records.run("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  const own = (await holdingsOf(records)).find(({ ward, unit }) => ward === "daiyen" && unit === "khupho1");
  if (!own) throw new Error("the demo has no Khu phố 1 in Đại Yên");
  const { campaign, ward } = own.ids;
  const pages = options.wards ? PROVINCE_PAGES : WARD_PAGES;
  const sizes = options.wards ? [Number(options.wards) * PLEDGES_OF_A_WARD] : options.sizes.split(",").map(Number);
  const callers = new Map<string, Caller>();
  for (const login of new Set(pages.map((page) => page.login)))
    callers.set(login, new Caller(program.address, await signInCookie(program.address, login)));
  const cells = new Map<string, string[]>();
  for (const size of sizes) {
    const inWard = options.wards ? PLEDGES_OF_A_WARD : size;
    await shrinkTo(records, campaign, inWard);
    await growTo(records, campaign, inWard);
    if (options.wards) await copyWard(records, ward, campaign, Number(options.wards) - 1);
    const { n, pledge } = await records.row<{ n: number; pledge: string }>(
      `SELECT (SELECT count(*)::int FROM "Pledge") AS n, (SELECT id FROM "Pledge" WHERE "campaignId" = $1 ORDER BY id LIMIT 1) AS pledge`,
      [campaign],
    );
    console.log(`${size} pledges (${n} in the database) …`);
    for (const { name, login, path } of pages) {
      const { times, database, kilobytes } = await measure(
        records,
        callers.get(login) as Caller,
        path.replace("CAMPAIGN", campaign).replace("PLEDGE", pledge),
      );
      const shown = [Math.min(...times), median(times), quantile(times, 0.95)].map((ms) => ms.toFixed(0)).join(" / ");
      const cell = `${shown} ms, ${database.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB`;
      cells.set(name, [...(cells.get(name) ?? []), cell]);
    }
  }
  console.log(
    `\n| least / median / p95 of ${options.times}, database, size | ${sizes.join(" | ")} |\n|---|${sizes.map(() => "---|").join("")}`,
  );
  for (const [name, row] of cells) console.log(`| ${name} | ${row.join(" | ")} |`);
} finally {
  for (const step of down.reverse()) await step();
}
