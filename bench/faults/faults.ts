import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { actionAddresses } from "../../e2e/access/raw-actions";
import { Caller, signInCookie } from "../../e2e/fixtures/caller";
import { Records } from "../../e2e/fixtures/database";
import { compare } from "./comparison";
import type { DerivedState } from "./derived-check";
import { durabilityOf, historyRowsSince, keptReports, lastHistoryRow, sendersOf } from "./kept-records";
import { figuresOf, type Recovery } from "./measuring";
import { type Product, startProduct } from "./product";
import { type Kill, randomFrom, scheduleOf } from "./schedule";
import { type Round, represent, type Sending } from "./sender";

const SAFE = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" };
/** A moment at which a part is not up yet again is no kill: it waits for the next. */
const NOT_UP_MS = 200;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: "string", default: "20" },
    reports: { type: "string", default: "2000" },
    pause: { type: "string", default: "12.5-17.5" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const [snapshot = ""] = positionals;
const say = (line: string) => void process.stdout.write(`${line}\n`);

type Done = Kill & { readonly moment: number; readonly inFlight: number; readonly processes: number };

/** Kills as planned; each is carried out, later if its part is just not up. */
async function killAll(product: Product, round: Round, plan: readonly Kill[]): Promise<Done[]> {
  const began = Date.now();
  const done: Done[] = [];
  for (const kill of plan) {
    await sleep(Math.max(0, began + kill.at - Date.now()));
    for (;;) {
      const { inFlight } = round;
      const moment = Date.now();
      const processes = kill.what === "app" ? product.killApp() : product.killDatabase();
      if (processes > 0) {
        done.push({ ...kill, moment, inFlight, processes });
        break;
      }
      if (!product.lives()) throw new Error("the launcher has given up");
      await sleep(NOT_UP_MS);
    }
  }
  return done;
}

function derivedState(databaseUrl: string): DerivedState {
  const args = ["--disable-warning=DeprecationWarning", "--conditions=react-server", "--import", "tsx", "bench/faults/derived-check.ts"];
  const env = { ...process.env, DATABASE_URL: databaseUrl, RUN_MODE: "test" };
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as DerivedState;
}

/** Sends, kills, and gives what was acknowledged and killed. */
async function run(product: Product, records: Records) {
  const [least = 12.5, most = least] = options.pause.split("-").map(Number);
  const plan = scheduleOf(randomFrom(Number(options.seed)), Number(options.kills), { least: least * 1000, most: most * 1000 });
  const senders = await sendersOf(records);
  const action = actionAddresses().get("lib/progress/actions.ts sendReportAction");
  if (!action || senders.length === 0) throw new Error("nobody has a report to send");
  const callers: Caller[] = [];
  for (const { login } of senders) callers.push(new Caller(product.address, await signInCookie(product.address, login)));
  let killing = true;
  let failed = false;
  const acknowledged: Sending[] = [];
  const goesOn = () => !failed && (killing || acknowledged.length < Number(options.reports));
  const round: Round = { action, goesOn, acknowledged, inFlight: 0 };
  const pledges = senders.reduce((sum, { targets }) => sum + targets.length, 0);
  say(
    `${senders.length} representatives send on ${pledges} pledges; seed ${options.seed}: ${plan.length} kills within ${Math.round((plan.at(-1)?.at ?? 0) / 1000)} s.`,
  );
  const began = Date.now();
  const sending = Promise.all(
    senders.map(({ targets }, index) =>
      represent(callers[index] as Caller, round, targets).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
  // Whoever waits for the kills hears of a sender's failure too; when the kills fail first, the senders' end is no news.
  sending.catch(() => {});
  const done = await Promise.race([killAll(product, round, plan), sending.then(() => [] as Done[])]);
  killing = false;
  await sending;
  return { acknowledged, done, plan, seconds: (Date.now() - began) / 1000 };
}

const product = await startProduct(snapshot);
const end = () => void product.stop().finally(() => process.exit(1));
process.once("SIGINT", end);
process.once("SIGTERM", end);
let ok = false;
try {
  const records = new Records(product.adminUrl());
  const safety = await durabilityOf(records);
  if (JSON.stringify(safety) !== JSON.stringify(SAFE))
    throw new Error(`the database does not run as users get it: ${JSON.stringify(safety)}`);
  const lastHistory = await lastHistoryRow(records);
  const { acknowledged, done, plan, seconds } = await run(product, records);
  await product.untilWell();
  const kept = await keptReports(records);
  const found = compare(acknowledged, kept);
  const history = await historyRowsSince(records, lastHistory);
  const derived = derivedState(product.adminUrl());
  await records.close();
  const recoveries = done.map(({ what, moment }): Recovery => ({ what, moment, acknowledged }));
  for (const line of figuresOf({ acknowledged, kept, done, recoveries, seconds })) say(line);
  const restarts = product.said().match(/ended unexpectedly/g)?.length ?? 0;
  const checks: readonly (readonly [string, boolean])[] = [
    [`${done.length} of ${plan.length} kills carried out, ${restarts} restarts by the supervisor`, done.length === plan.length],
    [`${acknowledged.length} reports acknowledged, ${options.reports} wanted`, acknowledged.length >= Number(options.reports)],
    [`lost: ${found.lost.length}`, found.lost.length === 0],
    [`twice: ${found.twice.length}`, found.twice.length === 0],
    [`changed: ${found.changed.length}, never sent: ${found.unknown.length}`, found.changed.length + found.unknown.length === 0],
    [`rows in the pledges' history: ${history}`, history === acknowledged.length],
    [
      `chains: ${derived.places} with ${derived.events} events, ${derived.brokenChains.length} broken`,
      derived.brokenChains.length === 0 && derived.events > 0,
    ],
    [
      `summaries: ${derived.summaries} rebuilt from records, ${derived.differing.length} differ`,
      derived.differing.length === 0 && derived.summaries > 0,
    ],
  ];
  for (const [sentence, holds] of checks) say(`${holds ? "✓" : "✗"} ${sentence}`);
  for (const id of [...found.lost, ...found.twice, ...found.changed, ...derived.differing].slice(0, 20)) say(`    ${id}`);
  ok = checks.every(([, holds]) => holds);
} finally {
  await product.stop();
  if (ok) product.remove();
  else say(`The folder is kept: ${product.dataDir}\nThe launcher said:\n${product.said()}`);
}
process.exit(ok ? 0 : 1);
