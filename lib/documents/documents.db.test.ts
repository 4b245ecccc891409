import { beforeAll, describe, expect, it } from "vitest";
import { saveBases } from "@/lib/campaigns/bases/mutations";
import { addPlace, codesOf, draft, guard, must, seen, type TestPlace } from "@/lib/campaigns/test-world";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { documentChoices, documentList, documentPage } from "./data";
import { removeDocument, saveDocument } from "./mutations";
import type { DocumentInput } from "./schema";

let ward: TestPlace;
let other: TestPlace;

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Hồng Gai", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
});

const EMPTY: Omit<DocumentInput, "id" | "title"> = {
  ...{ version: null, kind: null, number: null, issuer: null, signedDay: "", dateAsPublished: null, level: null },
  ...{ congressOrdinal: "", term: "", note: null, implementsIds: [] },
};

async function resolution(title: string, congressOrdinal: string): Promise<string> {
  const input = { ...EMPTY, id: newId(), kind: "RESOLUTION", title, congressOrdinal, term: "2020-2025" } as const;
  return must(await saveDocument(ward.as("OFFICIAL"), input)).id;
}

describe("a paper of a place", () => {
  it("carries out others, and says so on both pages", async () => {
    const official = ward.as("OFFICIAL");
    const resolutions = [
      await resolution("Nghị quyết Đại hội đại biểu toàn quốc", "XIII"),
      await resolution("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh", "XV"),
    ];
    const programme: DocumentInput = {
      ...{ ...EMPTY, id: newId(), kind: "PROGRAMME", title: "Chương trình hành động", number: "07-CTr/TU" },
      ...{ issuer: "Ban Chấp hành Đảng bộ thành phố", signedDay: "07/10/2021", level: "DISTRICT", implementsIds: resolutions },
    };
    must(await saveDocument(official, programme));
    const page = await documentPage(official, programme.id);
    expect(page?.document).toMatchObject({ number: "07-CTr/TU", signedDay: "2021-10-07", level: "DISTRICT" });
    expect(page?.document.implements.map(({ id }) => id)).toEqual(resolutions);
    expect((await documentPage(official, resolutions[0] ?? ""))?.implementedBy).toMatchObject([{ id: programme.id }]);
    expect((await documentPage(official, resolutions[1] ?? ""))?.document).toMatchObject({
      congressOrdinal: 15,
      termFrom: 2020,
      termTo: 2025,
    });
    expect(codesOf(await removeDocument(official, { id: resolutions[0] ?? "", version: 1 }))).toEqual(["documents.inUse"]);
    expect(codesOf(await saveDocument(official, { ...programme, version: 1, implementsIds: [programme.id] }))).toEqual([
      "implementsIds documents.itself",
    ]);
    must(await saveDocument(official, { ...programme, version: 1, implementsIds: resolutions.slice(1) }));
    expect((await documentPage(official, resolutions[0] ?? ""))?.isUsed).toBe(false);
    must(await removeDocument(official, { id: resolutions[0] ?? "", version: 1 }));
    expect((await documentList(official, { q: "07-ctr", page: 1 }))?.rows).toMatchObject([{ id: programme.id }]);
  });

  it("refuses “16/52023” with its proposal, and keeps both words", async () => {
    const input = { ...EMPTY, id: newId(), title: "Chỉ thị", signedDay: "16/52023", dateAsPublished: "16/52023" } as const;
    expect(await saveDocument(ward.as("OFFICIAL"), input)).toMatchObject({
      reasons: [{ code: "campaigns.dayRunTogether", field: "signedDay", params: { proposed: "16/05/2023" } }],
    });
    must(await saveDocument(ward.as("OFFICIAL"), { ...input, signedDay: "16/05/2023" }));
    expect((await documentPage(ward.as("LEADER"), input.id))?.document).toMatchObject({
      signedDay: "2023-05-16",
      dateAsPublished: "16/52023",
    });
  });

  it("is shared by campaigns: a change shows in each, and what leaves one stays in the place", async () => {
    const official = ward.as("OFFICIAL");
    const id = await resolution("Nghị quyết phường", "XII");
    const [first, second] = [await draft(official), await draft(official)];
    const row = {
      id,
      kind: "RESOLUTION",
      title: "Nghị quyết phường",
      number: null,
      issuer: null,
      signedDay: "",
      dateAsPublished: null,
    } as const;
    for (const campaign of [first, second]) must(await saveBases(official, { ...(await guard(official, campaign)), bases: [row] }));
    must(await saveBases(official, { ...(await guard(official, second)), bases: [{ ...row, issuer: "Đại hội Đảng bộ phường" }] }));
    expect((await seen(official, first)).legalBases).toMatchObject([{ id, issuer: "Đại hội Đảng bộ phường" }]);
    expect((await documentPage(official, id))?.campaigns).toHaveLength(2);
    expect((await documentPage(official, id))?.document.congressOrdinal).toBe(12);
    must(await saveBases(official, { ...(await guard(official, first)), bases: [] }));
    expect((await documentChoices(official)).map((one) => one.id)).toContain(id);
  });

  it("of another place is nobody's business, also as a paper to carry out", async () => {
    const id = await resolution("Nghị quyết riêng", "I");
    const stranger = other.as("OFFICIAL");
    expect(await documentPage(stranger, id)).toBeNull();
    expect(codesOf(await saveDocument(stranger, { ...EMPTY, id, title: "x", version: 1 }))).toEqual(["access.notFound"]);
    for (const foreign of [id, newId()]) {
      expect(codesOf(await saveDocument(stranger, { ...EMPTY, id: newId(), title: "x", implementsIds: [foreign] }))).toEqual([
        "implementsIds documents.unknown",
      ]);
    }
    const campaign = await draft(stranger);
    const row = { id, kind: null, title: "y", number: null, issuer: null, signedDay: "", dateAsPublished: null } as const;
    must(await saveBases(stranger, { ...(await guard(stranger, campaign)), bases: [row] }));
    expect((await seen(stranger, campaign)).legalBases[0]?.id).not.toBe(id);
  });
});
