import { beforeAll, expect, it } from "vitest";
import { addPlace, addUnit, codesOf, draft, must, type TestPlace } from "@/lib/campaigns/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { organizationFacts } from "./data";
import { saveFacts } from "./mutations";
import type { FactsInput } from "./schema";

let province: TestPlace;
let ward: TestPlace;
let unit: string;

beforeAll(async () => {
  await testDatabase();
  province = await addPlace("PROVINCE", "Tỉnh Quảng Ninh", null);
  ward = await addPlace("WARD", "Phường Bãi Cháy", province);
  unit = await addUnit(ward, "Khu phố 1");
});

const NOTHING: Omit<FactsInput, "id"> = {
  version: 1,
  predecessorNote: null,
  residentialAreaCount: null,
  successions: [],
  themes: [],
  labels: [],
};
const versionOf = async (id: string) => (await prisma.organization.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

it("facts of a place are kept by whoever keeps its units, row by row, and a save without a change writes nothing", async () => {
  const campaignId = await draft(ward.as("OFFICIAL"));
  const input: FactsInput = {
    ...{ ...NOTHING, id: ward.id, residentialAreaCount: 10, predecessorNote: "Chi bộ đầu tiên" },
    successions: [{ id: newId(), kind: "RENAME", day: "27/12/1993", from: "Thị xã", to: "Thành phố", paper: null, note: null }],
    themes: [{ id: newId(), year: 2024, text: "Nâng cao chất lượng tăng trưởng", issuer: null }],
    labels: [{ id: newId(), kind: "GOAL", name: "3 không", meaning: null, campaignId, pledgeId: null }],
  };
  must(await saveFacts(ward.as("OFFICIAL"), input));
  const facts = await organizationFacts(ward.as("LEADER"), ward.id);
  expect(facts).toMatchObject({
    ...{ residentialAreaCount: 10, predecessorNote: "Chi bộ đầu tiên", themes: [{ year: 2024, issuer: null }] },
    successions: [{ day: "1993-12-27", from: "Thị xã", to: "Thành phố" }],
    labels: [{ name: "3 không", meaning: null, campaign: { id: campaignId } }],
  });
  const again = { ...input, version: 2, labels: input.labels.map((row) => ({ ...row, id: facts?.labels[0]?.id ?? null })) };
  expect(must(await saveFacts(ward.as("ADMINISTRATOR"), again))).toEqual({ id: ward.id, version: 2 });
  expect(codesOf(await saveFacts(ward.as("OFFICIAL"), { ...input, residentialAreaCount: 9 }))).toEqual(["access.conflict"]);
});

it("a unit has no themes, what is foreign is not tied, and only those who keep the units may", async () => {
  const theme = { id: null, year: 2024, text: "Chủ đề", issuer: null };
  must(
    await saveFacts(ward.as("OFFICIAL"), {
      ...NOTHING,
      id: unit,
      version: await versionOf(unit),
      predecessorNote: "Khu 1 cũ",
      themes: [theme],
    }),
  );
  expect(await organizationFacts(ward.as("REPRESENTATIVE", unit), unit)).toMatchObject({ predecessorNote: "Khu 1 cũ", themes: [] });
  const label = { id: null, kind: "GOAL", name: "3 không", meaning: null, campaignId: newId(), pledgeId: null } as const;
  const tied = await saveFacts(ward.as("OFFICIAL"), { ...NOTHING, id: ward.id, version: await versionOf(ward.id), labels: [label] });
  expect(codesOf(tied)).toEqual(["labels organizations.tieUnknown"]);
  for (const actor of [ward.as("LEADER"), province.as("OFFICIAL")]) {
    expect(codesOf(await saveFacts(actor, { ...NOTHING, id: ward.id }))).toEqual(["access.notAllowed"]);
  }
  for (const id of [province.id, newId()])
    expect(codesOf(await saveFacts(ward.as("OFFICIAL"), { ...NOTHING, id }))).toEqual(["access.notFound"]);
});
