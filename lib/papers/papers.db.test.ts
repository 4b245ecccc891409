import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { playDemo } from "@/prisma/scenarios/demo";
import { acting, type World } from "@/prisma/scenarios/world";
import { PAPERS, type PaperKey } from "./constants";
import { blanksOf, runsOf } from "./domain";
import { NOTHING_ASKED } from "./heading/domain";
import { paperOf } from "./offering/data";
import type { Paper } from "./types";
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
        const bytes = await writePaper(paper, format);
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
