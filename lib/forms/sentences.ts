import "server-only";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/lib/action-state";
import type { Reason } from "@/lib/kernel/result";

/** The key of a reason's sentence: "campaigns.termReversed" stands under "campaigns.reasons.termReversed". */
function keyOf(code: Reason["code"]): string {
  const [feature, name] = code.split(".");
  return `${feature}.reasons.${name}`;
}

/** Reasons in the reader's language. */
export async function sentencesOf(reasons: readonly Reason[]): Promise<ActionState["reasons"]> {
  const t = await getTranslations();
  return reasons.map(({ code, field, params }) => ({ field: field ?? null, code, text: t(keyOf(code) as never, params as never) }));
}

/** One reason in the reader's language, for a disabled button. */
export async function sentenceOf(reason: Reason): Promise<string> {
  const t = await getTranslations();
  return t(keyOf(reason.code) as never, reason.params as never);
}
