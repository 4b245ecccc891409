import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Records } from "../fixtures/database";
import { test } from "../fixtures/test";

test.use({ worldName: "tamper" });

/** A signed covenant of a unit that the demo left as it was signed. */
type Signed = { readonly id: string; readonly code: string; readonly snapshot: string; readonly unit: string };

async function signedBy(records: Records, login: string): Promise<Signed> {
  return records.row<Signed>(
    `SELECT r.id, r.code, r.snapshot, o.name AS unit FROM "CovenantRevision" r JOIN "Covenant" c ON c.id = r."covenantId"
     JOIN "Organization" o ON o.id = c."organizationId" JOIN "Membership" m ON m."organizationId" = o.id JOIN "Person" p ON p.id = m."personId"
     WHERE p.login = $1 AND r.status = 'SIGNED'`,
    [login],
  );
}

/** One letter of the first pledge's text changed, in bytes that stay readable. */
function withAnotherLetter(snapshot: string): string {
  const from = snapshot.indexOf('"title":"') + '"title":"'.length;
  const letter = snapshot[from] === "X" ? "Y" : "X";
  return snapshot.slice(0, from) + letter + snapshot.slice(from + 1);
}

async function verify(page: Page, code: string): Promise<void> {
  const answer = await page.goto(`/verify/${code}`);
  expect(answer?.status()).toBe(200);
}

async function expectWhole(page: Page, signed: Signed): Promise<void> {
  await verify(page, signed.code);
  await expect(page.getByText("Khớp", { exact: true })).toBeVisible();
  await expect(page.getByText("Không khớp")).toHaveCount(0);
  await expect(page.getByText(signed.unit)).toBeVisible();
}

async function expectFound(page: Page, signed: Signed, sentences: readonly string[]): Promise<void> {
  await verify(page, signed.code);
  await expect(page.getByText("Không khớp", { exact: true })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveText([...sentences]);
}

/** A place whose proofs are tampered with, one way each, and one that nobody touched. */
const UNITS = ["daiyen.khupho1", "daiyen.khupho2", "daiyen.khupho4", "daiyen.khupho5"] as const;
const UNTOUCHED = "daiyen.khupho6";

test("A6: what was changed in the database is found and named, each on its own proof, and the others still verify @phone", async ({
  page,
  world,
}) => {
  const { records } = world;
  const [snapshot, live, signer, both] = await Promise.all(UNITS.map((login) => signedBy(records, login)));
  const untouched = await signedBy(records, UNTOUCHED);
  if (!snapshot || !live || !signer || !both) throw new Error("the demo has too few signed covenants");
  const all = [snapshot, live, signer, both, untouched];
  for (const signed of all) await expectWhole(page, signed);

  await test.step("one letter of a signed snapshot", async () => {
    await records.rows(`UPDATE "CovenantRevision" SET snapshot = $2 WHERE id = $1`, [snapshot.id, withAnotherLetter(snapshot.snapshot)]);
    await expectFound(page, snapshot, ["Mục 1: nội dung đã ký bị thay đổi."]);
    for (const signed of [live, signer, both, untouched]) await expectWhole(page, signed);
  });

  await test.step("one letter of the pledge in force", async () => {
    await records.rows(
      `UPDATE "Pledge" SET title = 'X' || substr(title, 2) WHERE position = 2 AND "covenantId" = (SELECT "covenantId" FROM "CovenantRevision" WHERE id = $1)`,
      [live.id],
    );
    await expectFound(page, live, ["Mục 2: nội dung đang theo dõi không giống nội dung đã ký."]);
    for (const signed of [signer, both, untouched]) await expectWhole(page, signed);
  });

  await test.step("the signer's name", async () => {
    await records.rows(`UPDATE "CovenantSignature" SET "signerName" = 'Nguyễn Văn X' WHERE "revisionId" = $1`, [signer.id]);
    await expectFound(page, signer, ["Người ký, chức vụ, cách ký hoặc thời điểm ký bị thay đổi."]);
    for (const signed of [both, untouched]) await expectWhole(page, signed);
  });

  await test.step("a snapshot and its hash together, found by the chain", async () => {
    const forged = both.snapshot.replace('"place":{', '"place":{"note":"sửa",');
    const hash = createHash("sha256").update(forged).digest("hex");
    await records.rows(`UPDATE "CovenantRevision" SET snapshot = $2, hash = $3 WHERE id = $1`, [both.id, forged, hash]);
    await expectFound(page, both, ["Toàn bản: nội dung không còn khớp với mã băm ghi trong sổ lịch sử khi ký."]);
    await expectWhole(page, untouched);
  });
});

test("a line of the history itself that was changed is found by every proof of that place, and by no other place's", async ({
  page,
  world,
}) => {
  const { records } = world;
  const [here, elsewhere] = [await signedBy(records, UNTOUCHED), await signedBy(records, "baichay.khupho1")];
  await expectWhole(page, elsewhere);
  await records.run(`BEGIN; SET LOCAL session_replication_role = replica;
    UPDATE "AuditEvent" SET "actorName" = 'Nguyễn Văn X' WHERE seq = 3 AND "placeId" = (SELECT "placeId" FROM "CovenantRevision" WHERE id = '${here.id}');
    COMMIT;`);
  await expectFound(page, here, ["Sổ lịch sử của phường bị đứt từ dòng số 3, nên không xác nhận được."]);
  await expectWhole(page, elsewhere);
});
