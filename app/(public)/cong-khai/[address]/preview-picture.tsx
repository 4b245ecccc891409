import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import type { PublicWords } from "@/lib/i18n/public-words";
import { sha256 } from "@/lib/kernel/hash";
import { formatPercent } from "@/lib/kernel/numbers";
import type { ShownPage } from "@/lib/publications/pages/types";

const SIZE = { width: 1200, height: 630 };
const LONGEST_TITLE = 130;
/** Pictures kept in memory by what they say: drawing one takes a while, and a link that is sent around is asked for by many at once. */
const MOST_KEPT = 40;
const FONTS = ["vietnamese", "latin"].flatMap((subset) => [400, 600].map((weight) => ({ subset, weight: weight as 400 | 600 })));

/** What a preview says: whose it is, its title, and what is known in a line. */
export type PreviewWords = { readonly place: string; readonly title: string; readonly line: string };

async function readFonts() {
  return Promise.all(
    FONTS.map(async ({ subset, weight }) => ({
      name: `Be Vietnam Pro ${subset}`,
      weight,
      data: await readFile(
        join(process.cwd(), "node_modules/@fontsource/be-vietnam-pro/files", `be-vietnam-pro-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}

let fonts: ReturnType<typeof readFonts> | null = null;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The words of a published page's preview. */
export function previewWords(t: PublicWords, page: ShownPage): PreviewWords {
  if (page.kind === "PLACE") return { place: page.place.name, title: t("allPlacesTitle"), line: t("question") };
  if (page.kind === "CAMPAIGN") {
    const { place, name, figures } = page.campaign;
    const counted = figures && [
      figures.percent === null ? null : formatPercent(figures.percent),
      t("signedWorks", { count: figures.whole }),
    ];
    return { place: place.name, title: name, line: counted ? counted.filter((part) => part !== null).join(" · ") : t("question") };
  }
  const { place, title, unit } = page.pledge;
  return { place: place.name, title, line: `${t(`kind.${page.pledge.pledgeKind}`)} · ${unit}` };
}

async function draw(t: PublicWords, { place, title, line }: PreviewWords): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= readFonts();
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")}…` : title;
  const family = "Be Vietnam Pro vietnamese, Be Vietnam Pro latin";
  const picture = new ImageResponse(
    <div style={{ display: "flex", flexDirection: "column", width: "100%", height: "100%", background: "#f7f3ec", fontFamily: family }}>
      <div
        style={{
          ...{
            display: "flex",
            alignItems: "center",
            justifyContent: "space-between",
            padding: "28px 64px",
            fontSize: 40,
            fontWeight: 600,
          },
          ...{ background: "#7a1214", color: "#fff6e5", borderBottom: "6px solid #d0a548" },
        }}
      >
        <div style={{ display: "flex" }}>{place}</div>
        <div style={{ display: "flex", color: "#f0d9a8", fontSize: 28, fontWeight: 400 }}>{t("site")}</div>
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center", padding: "0 64px", gap: 28 }}>
        <div style={{ display: "flex", fontSize: shown.length > 70 ? 52 : 64, fontWeight: 600, lineHeight: 1.3, color: "#221d18" }}>
          {shown}
        </div>
        <div style={{ display: "flex", fontSize: 36, color: "#5d5347" }}>{line}</div>
      </div>
      <div style={{ display: "flex", padding: "0 64px 40px", fontSize: 30, color: "#1d3f73" }}>{t("question")}</div>
    </div>,
    { ...SIZE, fonts: (await fonts).map((font) => ({ ...font, style: "normal" as const })) },
  );
  return Uint8Array.from(
    await sharp(await picture.arrayBuffer())
      .jpeg({ quality: 82 })
      .toBuffer(),
  );
}

/** The picture that stands beside a link in Zalo and elsewhere, 1200 × 630. Drawn from what the page says now. */
export async function previewPicture(t: PublicWords, words: PreviewWords): Promise<Uint8Array<ArrayBuffer>> {
  const key = sha256(JSON.stringify(words));
  const known = kept.get(key);
  if (known) return known;
  const drawing = draw(t, words);
  kept.set(key, drawing);
  drawing.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawing;
}
