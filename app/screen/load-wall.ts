import { getTranslations } from "next-intl/server";
import { readVisitor } from "@/lib/auth/visitor";
import { formatTime } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { shownScreen } from "@/lib/screens/slides/data";
import { slidesOf } from "@/lib/screens/slides/domain";
import type { SlideWord, Wall, WallState } from "@/lib/screens/slides/types";

/** What a wall shows now, in words, or null when no screen has the address. */
export async function loadWall(key: string): Promise<WallState | null> {
  const visitor = await readVisitor();
  const screen = await shownScreen(visitor, key);
  if (!screen) return null;
  const t = await getTranslations("screens");
  const word: SlideWord = (name, params = {}) => t(`slide.${name}`, { ...params });
  const { items, ...settings } = screen;
  const slides = items.flatMap(({ id, source }) => slidesOf(id, source, word));
  const nothing = {
    id: "empty",
    kind: "MESSAGE" as const,
    kicker: "",
    big: "",
    unit: "",
    text: "",
    figures: [],
    rows: [],
    photos: [],
    note: "",
  };
  const wall: Wall = { ...settings, slides: slides.length > 0 ? slides : [{ ...nothing, title: t("slide.empty") }] };
  return { wall, at: formatTime(visitor.now), readAt: visitor.machineNow.getTime(), etag: `"${sha256(canonicalJson(wall)).slice(0, 32)}"` };
}
