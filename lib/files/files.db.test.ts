import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { env } from "@/lib/env";
import { newId } from "@/lib/kernel/ids";
import { as, makeWorld, type World } from "@/lib/progress/test-world";
import { fileForDownload } from "./data";
import { storeFile } from "./mutations";

const TODAY = "2025-03-31";

let world: World;
let elsewhere: World;

beforeAll(async () => {
  await testDatabase();
  world = await makeWorld();
  elsewhere = await makeWorld();
});

let colour = 0;

/** A picture that no other call makes. */
function photo(): Promise<Buffer> {
  colour += 1;
  const stripe = { create: { width: 40 + colour * 7, height: 200, channels: 3 as const, background: "#ffffff" } };
  return sharp({ create: { width: 400, height: 300, channels: 3, background: { r: 20, g: 60 + colour * 9, b: 90 } } })
    .composite([{ input: stripe, left: colour * 11, top: 20 }])
    .jpeg()
    .toBuffer();
}

const representative = () => as(world, "representative", TODAY);
const official = () => as(world, "official", TODAY);

async function stored(bytes: Uint8Array, actor = representative(), organizationId: string | null = world.unitId, id = newId()) {
  const result = await storeFile(actor, { id, bytes, name: "anh.jpg", organizationId });
  if (!result.ok) throw new Error(result.reasons[0].code);
  return result.value;
}

async function codeOf(promise: ReturnType<typeof storeFile>) {
  const result = await promise;
  return result.ok ? null : result.reasons[0].code;
}

describe("storing", () => {
  test("a photo is kept once under its content, with a thumbnail beside it", async () => {
    const file = await stored(await photo());
    expect(file).toMatchObject({ mime: "image/jpeg", width: 400, height: 300, duplicateOf: null });
    const row = await prisma.storedFile.findUniqueOrThrow({ where: { id: file.id } });
    expect(row.placeId).toBe(world.placeId);
    const folder = join(env.DATA_DIR ?? "", "files", row.sha256.slice(0, 2), row.sha256.slice(2, 4));
    expect((await readdir(folder)).sort()).toEqual([row.sha256, `${row.sha256}.thumb`]);
  });

  test("the same id sent again is the same file, at once or later", async () => {
    const [id, bytes] = [newId(), await photo()];
    const answers = await Promise.all([1, 2, 3].map(() => stored(bytes, representative(), world.unitId, id)));
    expect(new Set(answers.map((file) => file.id))).toEqual(new Set([id]));
    expect(await stored(bytes, representative(), world.unitId, id)).toEqual(answers[0]);
    expect(await prisma.storedFile.count({ where: { id } })).toBe(1);
  });

  test("somebody else's id is answered like a missing record, also in another ward", async () => {
    const { id } = await stored(await photo());
    const bytes = await photo();
    const other = as(world, "otherRepresentative", TODAY);
    expect(await codeOf(storeFile(other, { id, bytes, name: "a.jpg", organizationId: world.otherUnitId }))).toBe("access.notFound");
    const stranger = as(elsewhere, "official", TODAY);
    expect(await codeOf(storeFile(stranger, { id, bytes, name: "a.jpg", organizationId: null }))).toBe("access.notFound");
    expect(await codeOf(storeFile(official(), { id: "x", bytes, name: "a.jpg", organizationId: null }))).toBe("access.notFound");
  });

  test("a representative stores for the own unit only, an official for units of the own ward, an administrator for none", async () => {
    const bytes = await photo();
    const store = (actor: ReturnType<typeof official>, organizationId: string | null) =>
      codeOf(storeFile(actor, { id: newId(), bytes, name: "a.jpg", organizationId }));
    expect(await store(representative(), world.otherUnitId)).toBe("access.notFound");
    expect(await store(representative(), null)).toBe("access.notFound");
    expect(await store(official(), elsewhere.unitId)).toBe("access.notFound");
    expect(await store(official(), newId())).toBe("access.notFound");
    expect(await store(as(world, "administrator", TODAY), null)).toBe("access.notAllowed");
    expect(await store(official(), world.otherUnitId)).toBeNull();
  });

  test("what is refused leaves nothing behind", async () => {
    const before = await prisma.storedFile.count();
    const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]);
    expect(await codeOf(storeFile(representative(), { id: newId(), bytes: exe, name: "anh.jpg", organizationId: world.unitId }))).toBe(
      "files.type",
    );
    expect(await prisma.storedFile.count()).toBe(before);
  });
});

describe("the same picture twice", () => {
  test("the same bytes, and the same picture shrunk by a phone, are found in the unit", async () => {
    const bytes = await photo();
    const first = await stored(bytes);
    expect((await stored(bytes)).duplicateOf).toBe(first.id);
    const smaller = await sharp(bytes).resize(300).jpeg({ quality: 60 }).toBuffer();
    expect((await stored(smaller)).duplicateOf).toBe(first.id);
  });

  test("another unit's file is not named to the sender, but the rows meet for the reviewer; wards never meet", async () => {
    const bytes = await photo();
    const first = await stored(bytes);
    const second = await stored(bytes, as(world, "otherRepresentative", TODAY), world.otherUnitId);
    expect(second.duplicateOf).toBeNull();
    const abroad = await stored(bytes, as(elsewhere, "representative", TODAY), elsewhere.unitId);
    const rows = await prisma.storedFile.findMany({
      where: { id: { in: [first.id, second.id, abroad.id] } },
      select: { id: true, firstId: true },
    });
    expect(Object.fromEntries(rows.map((row) => [row.id, row.firstId]))).toEqual({
      [first.id]: first.id,
      [second.id]: first.id,
      [abroad.id]: abroad.id,
    });
  });

  test("different pictures are different", async () => {
    await stored(await photo());
    expect((await stored(await photo())).duplicateOf).toBeNull();
  });
});

describe("reading", () => {
  test("own unit, officials and leaders of the ward read it; other units, other wards and administrators get nothing", async () => {
    const { id } = await stored(await photo());
    const reads = async (who: Parameters<typeof as>[1], of = world) => (await fileForDownload(as(of, who, TODAY), id)) !== null;
    expect(await reads("representative")).toBe(true);
    expect(await reads("official")).toBe(true);
    expect(await reads("leader")).toBe(true);
    expect(await reads("otherRepresentative")).toBe(false);
    expect(await reads("administrator")).toBe(false);
    expect(await reads("official", elsewhere)).toBe(false);
    expect(await reads("representative", elsewhere)).toBe(false);
    expect(await fileForDownload(official(), newId())).toBeNull();
    expect(await fileForDownload(official(), "../../etc/passwd")).toBeNull();
  });

  test("the small picture is smaller, a paper has none, a deleted file is gone", async () => {
    const { id } = await stored(await photo());
    const [full, thumb] = [await fileForDownload(official(), id), await fileForDownload(official(), id, "thumb")];
    expect(thumb?.bytes.byteLength).toBeLessThan(full?.bytes.byteLength ?? 0);
    expect(thumb?.etag).not.toBe(full?.etag);
    const pdf = await stored(Buffer.from("%PDF-1.4\n%%EOF\n"));
    expect(await fileForDownload(official(), pdf.id, "thumb")).toBeNull();
    await prisma.storedFile.update({ where: { id }, data: { deletedAt: new Date() } });
    expect(await fileForDownload(official(), id)).toBeNull();
  });

  test("a paper of the ward's campaign is read by units once the campaign is open", async () => {
    const paper = await stored(Buffer.from("%PDF-1.7\n%%EOF\n"), official(), null);
    expect(await fileForDownload(representative(), paper.id)).toBeNull();
    await prisma.campaignFile.create({ data: { campaignId: world.campaignId, fileId: paper.id, position: 1, title: "Kế hoạch" } });
    expect(await fileForDownload(representative(), paper.id)).not.toBeNull();
    expect(await fileForDownload(as(world, "administrator", TODAY), paper.id)).not.toBeNull();
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "DRAFT" } });
    expect(await fileForDownload(representative(), paper.id)).toBeNull();
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { status: "LAUNCHED" } });
  });
});
