import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { playDemo } from "@/prisma/scenarios/demo";
import { acting, must, type World } from "@/prisma/scenarios/world";
import { PAPERS, type PaperKey } from "./constants";
import { blanksOf, column, plain, row, runsOf, table } from "./domain";
import { NOTHING_ASKED } from "./heading/domain";
import { paperOf } from "./offering/data";
import { filledTemplate, templatePage, usableTemplates } from "./templates/data";
import { keepUnknown, removeTemplate, uploadTemplate } from "./templates/mutations";
import { paragraphsOf, partOf } from "./test-docx";
import type { Paper } from "./types";
import { toDocx } from "./writing/docx.mjs";
import { toPdf } from "./writing/pdf.mjs";
import { writePaper } from "./writing/write";

vi.mock("next/headers", () => ({ headers: async () => new Headers({ host: "thidua.example.vn" }) }));

/** The demo is played once; every paper is made of it, as its own official or leader would. */
let world: World;
const made = new Map<string, { key: PaperKey; paper: Paper; actor: Actor; id: string }>();
// biome-ignore lint/style/noProcessEnv: the files are kept where somebody wants to look at them
const keep = process.env["PAPERS_FOLDER"];
const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
const READER = ["/usr/bin/pdftotext"].find(existsSync);
const folder = keep ?? mkdtempSync(join(tmpdir(), "papers-"));

async function make(name: string, key: PaperKey, id: string, login: string): Promise<void> {
  const actor = await acting(world, login);
  const offer = await paperOf(actor, { key, id, asked: NOTHING_ASKED });
  if (!offer) throw new Error(`${login} can have ${key} of ${id}`);
  made.set(name, { key, paper: offer.paper, actor, id });
}

async function campaignOf(place: string): Promise<string> {
  const row = await prisma.campaign.findFirstOrThrow({
    where: { place: { name: place }, deletedAt: null, openedAt: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return row.id;
}

beforeAll(async () => {
  await testDatabase();
  mkdirSync(folder, { recursive: true });
  world = await playDemo(() => undefined);
  const daiYen = await campaignOf("Phường Đại Yên");
  await make("plan-party", "plan", daiYen, "daiyen.canbo");
  await make("plan-state", "plan", await campaignOf("Phường Ka Long"), "kalong.canbo");
  await make("joint-covenant", "joint-covenant", daiYen, "daiyen.canbo");
  await make("meeting", "meeting", daiYen, "daiyen.bithu");
  const signed = await prisma.covenant.findFirstOrThrow({
    where: { campaignId: daiYen, organization: { kind: "RESIDENTIAL_AREA" }, revisions: { some: { status: "SIGNED" } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const key of ["covenant", "registration", "certificate"] as const) await make(key, key, signed.id, "daiyen.canbo");
  const ceremony = await prisma.ceremony.findFirstOrThrow({
    where: { status: "ENDED" },
    select: { id: true, place: { select: { name: true } } },
  });
  const plaque = await prisma.plaque.findFirstOrThrow({ where: { place: { name: "Phường Ka Long" } }, select: { id: true } });
  await make("plaque-proposal", "plaque-proposal", plaque.id, "kalong.canbo");
  await make("plaque-decision", "plaque-decision", plaque.id, "kalong.canbo");
  for (const key of ["thanks", "thanks-internal"] as const) await make(key, key, "ward", "kalong.canbo");
  const login = ceremony.place.name === "Phường Đại Yên" ? "daiyen.canbo" : "kalong.canbo";
  await make("minutes", "minutes", ceremony.id, login);
  const frozen = await prisma.frozenReview.findFirstOrThrow({ where: { place: { name: "Phường Mỹ Long" } }, select: { reviewId: true } });
  await make("review", "review", frozen.reviewId, "mylong.canbo");
}, 600_000);

afterAll(() => {
  if (!keep) rmSync(folder, { recursive: true, force: true });
});

describe("every paper of the demo", () => {
  test("can be written as what it is offered as", async () => {
    expect(new Set([...made.values()].map(({ key }) => key))).toEqual(new Set(Object.keys(PAPERS)));
    for (const [name, { key, paper }] of made) {
      for (const format of PAPERS[key].formats) {
        // One goes through the writing thread; the others are written here, which saves starting it for each.
        const bytes = key === "certificate" ? await writePaper(paper, format) : await (format === "pdf" ? toPdf(paper) : toDocx(paper));
        writeFileSync(join(folder, `${name}.${format}`), bytes);
        expect(bytes.length, `${name}.${format}`).toBeGreaterThan(5_000);
      }
      const text = runsOf(paper)
        .map((run) => run.text)
        .join("");
      expect(text, name).not.toMatch(/undefined|null|\[object|papers\./);
      if (keep) writeFileSync(join(folder, `${name}.txt`), `${blanksOf(paper).join(", ")}\n${text}`);
    }
  }, 120_000);

  test("is answered like a missing one for who may not open the page that shows the same", async () => {
    const stranger = await acting(world, "baichay.canbo");
    for (const [name, { key, id }] of made) {
      if (id === "ward") continue;
      expect(await paperOf(stranger, { key, id, asked: NOTHING_ASKED }), name).toBeNull();
    }
    expect(await paperOf(stranger, { key: "constructor", id: "ward", asked: NOTHING_ASKED })).toBeNull();
  });

  test.skipIf(!OFFICE || !READER)(
    "opens in LibreOffice, on A4, with the words that it was made of",
    () => {
      const names = [...made.keys()].filter((name) => existsSync(join(folder, `${name}.docx`)));
      const out = join(folder, "office");
      execFileSync(
        OFFICE ?? "",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          ...["--convert-to", "pdf", "--outdir", out],
          ...names.map((name) => join(folder, `${name}.docx`)),
        ],
        { stdio: "ignore", timeout: 90_000 },
      );
      for (const name of names) {
        const paper = made.get(name)?.paper;
        const text = execFileSync(READER ?? "", [join(out, `${name}.pdf`), "-"], { encoding: "utf8" })
          .normalize("NFC")
          .replace(/\s+/g, "");
        const isParty = paper?.heading.form === "PARTY";
        expect(text, name).toContain(isParty ? "ĐẢNGCỘNGSẢNVIỆTNAM" : "CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM");
        expect(text, name).toContain(paper?.kind.replace(/\s+/g, ""));
        const said = (paper?.blocks ?? []).flatMap((block) =>
          "runs" in block
            ? [
                block.runs
                  .map((run) => run.text)
                  .join("")
                  .replace(/\s+/g, ""),
              ]
            : [],
        );
        // Where a paragraph goes on over the page, the number of the page stands in it.
        for (const line of said) expect(text, name).toContain(line.slice(0, 30));
        const pdf = readFileSync(join(out, `${name}.pdf`), "latin1");
        const sizes = new Set([...pdf.matchAll(/MediaBox\s*\[\s*0 0 (\d+)/g)].map(([, width]) => width));
        expect(
          [...sizes].every((width) => width === "595" || width === "841"),
          name,
        ).toBe(true);
      }
    },
    120_000,
  );
});

/** A form of the ward's own, as Word would hold it. */
async function ownForm(lines: readonly string[]): Promise<File> {
  const base = made.get("thanks")?.paper;
  if (!base) throw new Error("the papers were made");
  const columns = [column("TT", 1), column("Đơn vị", 5), column("Khối", 4)];
  const units = table(columns, [row(["{{#don_vi}}{{tt}}", "{{Tên}}", "{{khoi}}{{/don_vi}}"])]);
  const blocks = [...lines.map((line) => ({ kind: "PARAGRAPH", runs: plain(line) }) as const), units];
  const bytes = await writePaper({ ...base, heading: { ...base.heading, issuers: [] }, blocks, closing: null }, "docx");
  return new File([bytes], "Mẫu kế hoạch.docx");
}

describe("a ward's own template", () => {
  test("is filled with a campaign, row by row, once nothing unknown is left or it was decided that it stays", async () => {
    const official = await acting(world, "daiyen.canbo");
    const campaignId = made.get("plan-party")?.id ?? "";
    const id = newId();
    const file = await ownForm(["Kế hoạch {{Tên phong trào}} của {{dia_ban}}; ghi chú: {{ghi_chu}}; từ {{ngay_bat_dau}}."]);
    const input = { id, name: "Kế hoạch theo mẫu phường", subject: "CAMPAIGN", file } as const;
    const saved = must(await uploadTemplate(official, input), "uploading");
    expect(must(await uploadTemplate(official, input), "the same again")).toEqual(saved);
    const [line] = (await templatePage(official))?.lines ?? [];
    expect(line).toMatchObject({ unknown: ["ghi_chu"], isUsable: false, mayKeep: true, originalName: "Mẫu kế hoạch.docx" });
    expect(await usableTemplates(official, "CAMPAIGN")).toEqual([]);
    expect(await filledTemplate(official, { templateId: id, id: campaignId })).toBeNull();
    must(await keepUnknown(official, saved), "keeping what is unknown");
    const filled = await filledTemplate(official, { templateId: id, id: campaignId });
    if (!filled) throw new Error("it can be used now");
    if (keep) writeFileSync(join(folder, "own-template.docx"), filled.bytes);
    const texts = paragraphsOf(partOf(filled.bytes, "word/document.xml")).map(({ text }) => text);
    const campaign = await prisma.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { name: true } });
    expect(texts).toContain(`Kế hoạch ${campaign.name} của Phường Đại Yên; ghi chú: {{ghi_chu}}; từ 11/04/2024.`);
    for (const unit of ["Khu phố 1", "Khu phố 10", "Trạm Y tế phường Đại Yên"])
      expect(texts.filter((text) => text === unit)).toHaveLength(1);
    expect(texts).toContain("17");
  });

  test("belongs to its ward: nobody else sees, fills or removes it, and no other ward's campaign goes into it", async () => {
    const official = await acting(world, "daiyen.canbo");
    const stranger = await acting(world, "baichay.canbo");
    const leader = await acting(world, "daiyen.bithu");
    const [line] = (await templatePage(official))?.lines ?? [];
    if (!line) throw new Error("the template is there");
    expect((await templatePage(stranger))?.lines).toEqual([]);
    const own = made.get("plan-party")?.id ?? "";
    expect(await filledTemplate(stranger, { templateId: line.id, id: own })).toBeNull();
    expect(await filledTemplate(official, { templateId: line.id, id: await campaignOf("Phường Bãi Cháy") })).toBeNull();
    expect(await removeTemplate(stranger, line)).toMatchObject({ ok: false, reasons: [{ code: "access.notFound" }] });
    expect(await removeTemplate(leader, line)).toMatchObject({ ok: false, reasons: [{ code: "papers.onlyOfficial" }] });
    expect(await removeTemplate(official, { ...line, version: line.version + 1 })).toMatchObject({
      ok: false,
      reasons: [{ code: "access.conflict" }],
    });
    must(await removeTemplate(official, line), "removing");
    const told = await prisma.auditEvent.findMany({ where: { subjectId: line.id }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(told.map(({ type }) => type)).toEqual(["papers.templateAdded", "papers.templateKept", "papers.templateRemoved"]);
  });

  test("with a list that is not closed, or that nobody knows, is refused or waits to be mended", async () => {
    const official = await acting(world, "daiyen.canbo");
    const upload = async (lines: string[]) =>
      uploadTemplate(official, { id: newId(), name: "Mẫu khác", subject: "CAMPAIGN", file: await ownForm(lines) });
    expect(await upload(["{{#noi_dung}}{{ten}}"])).toMatchObject({ ok: false, reasons: [{ code: "papers.templateNested" }] });
    expect(await upload(["{{ten_phong_trao"])).toMatchObject({ ok: false, reasons: [{ code: "papers.templateSyntax", field: "file" }] });
    const saved = must(await upload(["{{#danh_sach}}{{ten}}{{/danh_sach}}"]), "uploading");
    expect(await keepUnknown(official, saved)).toMatchObject({ ok: false, reasons: [{ code: "papers.templateListUnknown" }] });
  });
});
