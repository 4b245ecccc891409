import { expect } from "@playwright/test";
import { v7 } from "uuid";
import type { Caller } from "../fixtures/caller";
import type { Records } from "../fixtures/database";
import { test } from "../fixtures/test";
import type { ActionCall } from "./action-call";
import { ACTION_CALLS } from "./action-calls";
import { essence } from "./asking";
import { CROSSINGS } from "./crossings";
import { mayOpen, type Opens } from "./expectations";
import { type Holding, madeUp } from "./holdings";
import { type MarkedWorld, markedWorld } from "./marked-world";
import { type ActionAddress, type ActionAnswer, actionAddresses, callAction, codesOf, type Fields, succeeded } from "./raw-actions";
import { crossings } from "./references";
import { actionNames, compare } from "./tree";
import { VIEWERS, type Viewer } from "./viewers";

test.use({ worldName: "actions" });

let marked: MarkedWorld;
let holding: Holding;

test.beforeAll(async ({ world }) => {
  test.setTimeout(180_000);
  marked = await markedWorld(world);
  const [first] = marked.holdings;
  if (!first) throw new Error("the world is empty");
  holding = first;
});

function fail(): never {
  throw new Error("the viewers are not those of the demo");
}

/** A number for what each table holds. Failed sign-ins and the last use of a session are counted of everybody who calls. */
async function checksums(records: Records): Promise<Record<string, string>> {
  const tables = await records.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'SignInFailure' ORDER BY 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(bit_xor(hashtextextended((to_jsonb(t) - 'lastSeenAt')::text, 0)), 0) AS sum FROM "${name}" t`,
  );
  const rows = await records.rows<{ name: string; sum: string }>(sums.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** An action's answer without what was asked and when. */
function said(answer: ActionAnswer, asked: Fields): string {
  const values = Object.values(asked)
    .flat()
    .filter((value) => typeof value === "string");
  return essence(
    { ...answer, text: answer.text.replace(/"at":\d+/g, '"at":0') },
    values.filter((value) => value.length >= 8),
  );
}

/** Whether a call, whatever it names, does something that is the caller's own to do. */
function actsOnOwn({ ofOwnPlace, strangersOnly }: ActionCall, { role }: Viewer): boolean {
  return role !== null && (strangersOnly === true || (ofOwnPlace?.includes(role) ?? false));
}

/** Calls an action as somebody who may not, on somebody's record and on nobody's, and tells what is wrong. */
async function tryAs(viewer: Viewer, caller: Caller, name: string, address: ActionAddress, call: ActionCall): Promise<string[]> {
  const wrong: string[] = [];
  const [asked, nowhere] = [call.fields(holding.ids), call.fields(madeUp())];
  const there = await callAction(caller, address, asked);
  const nothing = await callAction(caller, address, nowhere);
  if (succeeded(there)) wrong.push(`${viewer.name} could do ${name}`);
  if (!there.state && !there.redirect && there.status < 400)
    wrong.push(`${viewer.name} got no answer from ${name}: status ${there.status}`);
  const foreign = marked.foreignIn(viewer, there.text, {});
  if (foreign.length > 0) wrong.push(`${name} tells ${viewer.name} ${foreign.slice(0, 6).join(", ")}`);
  if (!mayOpen(call.sees, viewer, holding) && said(there, asked) !== said(nothing, nowhere)) {
    wrong.push(`${name} answers ${viewer.name} ${codesOf(there)} on a foreign record and ${codesOf(nothing)} on none`);
  }
  return wrong;
}

test("every exported action of the tree has an expectation, and every expectation an action", () => {
  const found = actionNames();
  expect(found.length).toBeGreaterThan(0);
  expect(compare(found, Object.keys(ACTION_CALLS))).toEqual({ unexpected: [], vanished: [] });
});

test("no action does anything for whom it should not, or tells them whether a record exists", async ({ world }) => {
  test.setTimeout(480_000);
  const addresses = actionAddresses();
  const wrong: string[] = [];
  let called = 0;
  let before = await checksums(world.records);
  for (const [name, call] of Object.entries(ACTION_CALLS)) {
    const address = addresses.get(name);
    if (!address) continue;
    const others = VIEWERS.filter((viewer) => !mayOpen(call.may, viewer, holding) && !actsOnOwn(call, viewer));
    const found = await Promise.all(others.map(async (viewer) => tryAs(viewer, await marked.callerOf(viewer), name, address, call)));
    wrong.push(...found.flat());
    called += others.length;
    const after = await checksums(world.records);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    if (changed.length > 0) wrong.push(`${name} changed ${changed.join(", ")}`);
    before = after;
  }
  expect(wrong).toEqual([]);
  expect(called).toBeGreaterThan(500);
});

test("an own record takes in nothing of somebody else's, and a foreign id is refused like one that nobody has", async ({ world }) => {
  test.setTimeout(120_000);
  const addresses = actionAddresses();
  const wrong: string[] = [];
  for (const { action, as, foreign, fields, isNewId } of CROSSINGS) {
    const address = addresses.get(action);
    const viewer = VIEWERS.find(({ login }) => login === as);
    const own = marked.holdings.find(({ ward, unit }) => as.startsWith(ward) && (unit === "khupho1" || as.endsWith(unit)));
    if (!address || !viewer || !own) throw new Error(`${action} cannot be called as ${as}`);
    const caller = await marked.callerOf(viewer);
    const what = `${action} as ${as} with the ${foreign} of somebody else`;
    const before = await checksums(world.records);
    const asked = fields(own.ids, holding.ids[foreign]);
    const there = await callAction(caller, address, asked);
    const told = marked.foreignIn(viewer, there.text, {});
    if (told.length > 0) wrong.push(`${what} tells ${told.slice(0, 6).join(", ")}`);
    if (isNewId) {
      const after = await checksums(world.records);
      const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
      if (succeeded(there) || changed.length > 0) wrong.push(`${what} did something: ${changed.join(", ")}`);
      continue;
    }
    const nowhere = fields(own.ids, madeUp()[foreign]);
    const nothing = await callAction(caller, address, nowhere);
    if (said(there, asked) !== said(nothing, nowhere)) {
      wrong.push(`${what} answers ${codesOf(there)}, and ${codesOf(nothing)} with one that nobody has`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await crossings(world.records)).toEqual([]);
});

test("a file is taken in for nobody else's unit, from no other site, and under no id that somebody has", async ({ world }) => {
  const owner: Opens = { unit: true, own: ["OFFICIAL", "LEADER"] };
  const form = (id: string, organizationId: string) => {
    const body = new FormData();
    body.append("id", id);
    body.append("organizationId", organizationId);
    body.append("file", new Blob(["%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"], { type: "application/pdf" }), "giay.pdf");
    return body;
  };
  const before = await checksums(world.records);
  const wrong: string[] = [];
  const send = async (caller: Caller, body: FormData) => caller.call("/api/uploads", { method: "POST", body });
  for (const viewer of VIEWERS) {
    if (mayOpen(owner, viewer, holding)) continue;
    const caller = await marked.callerOf(viewer);
    const there = await send(caller, form(v7(), holding.ids.unit));
    const nothing = await send(caller, form(v7(), v7()));
    if (there.status < 400) wrong.push(`${viewer.name} could send a file for another unit`);
    if (`${there.status} ${there.text}` !== `${nothing.status} ${nothing.text}`) {
      wrong.push(`${viewer.name} is told ${there.text} of a unit and ${nothing.text} of none`);
    }
    if (!viewer.unit || viewer.ward === holding.ward) continue;
    const ownUnit = marked.holdings.find(({ ward, unit }) => ward === viewer.ward && unit === viewer.unit)?.ids.unit ?? "";
    const taken = await send(caller, form(holding.ids.file, ownUnit));
    if (taken.status < 400) wrong.push(`${viewer.name} could use the id of somebody else's file`);
    wrong.push(...marked.foreignIn(viewer, taken.text, {}).map((told) => `${viewer.name} is told ${told}`));
  }
  const victim = await marked.callerOf(VIEWERS.find(({ name }) => name === "daiyen.khupho1") ?? VIEWERS[0] ?? fail());
  const fromElsewhere = await victim.call("/api/uploads", {
    method: "POST",
    body: form(v7(), holding.ids.unit),
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(fromElsewhere.status).toBe(403);
  expect(wrong).toEqual([]);
  expect(await checksums(world.records)).toEqual(before);
});

test("a step of a tablet is taken from nobody who does not run the ceremony, from no other site, and under no id that somebody has", async ({
  world,
}) => {
  const form = (ceremonyId: string, organizationId: string, id = v7()) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ id, ceremonyId, organizationId, kind: "CALLED" })) body.append(name, value);
    return body;
  };
  const before = await checksums(world.records);
  const { ceremony, unit } = holding.ids;
  const wrong: string[] = [];
  const send = async (caller: Caller, body: FormData) => caller.call("/api/ceremonies/steps", { method: "POST", body });
  for (const viewer of VIEWERS) {
    const caller = await marked.callerOf(viewer);
    const there = await send(caller, form(ceremony, unit));
    const nothing = await send(caller, form(v7(), unit));
    // The ceremony has ended: even its own official calls nobody any more.
    if (there.status < 400) wrong.push(`${viewer.name} could take a step`);
    const sees = mayOpen({ own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] }, viewer, holding);
    if (!sees && `${there.status} ${there.text}` !== `${nothing.status} ${nothing.text}`) {
      wrong.push(`${viewer.name} is told ${there.text} of a ceremony and ${nothing.text} of none`);
    }
  }
  const official = await marked.callerOf(VIEWERS.find(({ name }) => name === "daiyen.canbo") ?? fail());
  const fromElsewhere = await official.call("/api/ceremonies/steps", {
    method: "POST",
    body: form(ceremony, unit),
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(fromElsewhere.status).toBe(403);
  expect(wrong).toEqual([]);
  expect(await checksums(world.records)).toEqual(before);
});

test("the choice of language and theme leads back to this site only and changes no record", async ({ caller, world }) => {
  const before = await checksums(world.records);
  const stranger = await caller();
  const body = new FormData();
  body.append("locale", "en");
  const answer = await stranger.call("/api/preferences", { method: "POST", body, headers: { referer: "https://evil.example/verify" } });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
  expect(await checksums(world.records)).toEqual(before);
});

test("the same calls reach the record for those who may", async () => {
  test.setTimeout(120_000);
  const addresses = actionAddresses();
  const wrong: string[] = [];
  for (const [name, call] of Object.entries(ACTION_CALLS)) {
    const address = addresses.get(name);
    if (!address || call.strangersOnly) continue;
    for (const role of call.ofOwnPlace ?? []) {
      const own = VIEWERS.find((one) => one.role === role && one.ward === holding.ward) ?? fail();
      const done = await callAction(await marked.callerOf(own), address, call.fields(holding.ids));
      if (!succeeded(done)) wrong.push(`${name} as ${own.name}: ${codesOf(done).join()} in the own place`);
    }
    const viewer = VIEWERS.find((one) => mayOpen(call.may, one, holding));
    if (!viewer) continue;
    const caller = await marked.callerOf(viewer);
    const fields = call.control ?? call.fields;
    const nothing = await callAction(caller, address, fields(madeUp()));
    const there = await callAction(caller, address, fields(holding.ids));
    const isSame = !succeeded(there) && codesOf(there).join() === codesOf(nothing).join();
    if (isSame) wrong.push(`${name} as ${viewer.name}: ${codesOf(there).join()} whether the record exists or not`);
  }
  expect(wrong).toEqual([]);
});
