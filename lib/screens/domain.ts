import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { ScreenSettings, SlideKind } from "./types";

/** Width without height says nothing of the shape: both, or none. */
export function checkSize({ width, height }: Pick<ScreenSettings, "width" | "height">): Result<null> {
  if ((width === null) === (height === null)) return ok(null);
  return refuse("screens.sizeHalf", { field: width === null ? "width" : "height" });
}

type Wanted = {
  readonly kind: SlideKind;
  readonly campaignId: string | null;
  readonly pledgeId: string | null;
  readonly heading: string | null;
  readonly text: string | null;
};

/** What a slide needs and nothing else: a campaign, a work, or words. What is missing is asked for at its field. */
export function readItem({ kind, campaignId, pledgeId, heading, text }: Wanted): Result<Omit<Wanted, "kind">> {
  const nothing = { campaignId: null, pledgeId: null, heading: null, text: null };
  if (kind === "MESSAGE") return heading ? ok({ ...nothing, heading, text }) : refuse("screens.headingMissing", { field: "heading" });
  if (kind === "WORK") return pledgeId ? ok({ ...nothing, pledgeId }) : refuse("screens.pledgeMissing", { field: "pledgeId" });
  return campaignId ? ok({ ...nothing, campaignId }) : refuse("screens.campaignMissing", { field: "campaignId" });
}

/** The order of a playlist after one entry moved a place up or down, or went; an entry at the end stays where it is. */
export function moved(order: readonly string[], id: string, move: "up" | "down" | "remove"): string[] {
  const rest = order.filter((each) => each !== id);
  const at = order.indexOf(id);
  if (move === "remove" || at < 0) return rest;
  const to = Math.min(Math.max(at + (move === "up" ? -1 : 1), 0), rest.length);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
