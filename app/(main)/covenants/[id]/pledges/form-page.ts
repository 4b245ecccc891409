import { getLocale } from "next-intl/server";
import type { FormChoices, FormWords } from "@/components/covenants/pledge-form/words";
import type { Actor } from "@/lib/access/actor";
import { openRevision } from "@/lib/covenants/domain";
import { gatesOf, mayWeigh } from "@/lib/covenants/policy";
import { choicesFor, covenantView } from "@/lib/covenants/reading/data";
import type { CovenantView, RevisionView } from "@/lib/covenants/reading/types";
import { readLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";

/** What both pages of the pledge form start from; null = not to be seen. `isDraft`: there is a draft that the actor may change. */
export async function loadFormPage(
  actor: Actor,
  covenantId: string,
): Promise<{ covenant: CovenantView; open: RevisionView | null; isDraft: boolean } | null> {
  const covenant = await covenantView(actor, covenantId);
  if (!covenant) return null;
  const open = openRevision(covenant.revisions);
  return { covenant, open, isDraft: gatesOf(actor, covenant.facts, covenant.revisions).edit.ok };
}

/** The words of the pledge form in the reader's language. */
export async function formWords(): Promise<FormWords> {
  const { covenants, pledges } = await loadMessages(readLocale(await getLocale()));
  const { kind, milestone, defaultStep, funding, every } = pledges;
  return { ...covenants.form, kind, milestone, defaultStep, funding, every };
}

/** What the pledge may name, and whether its weight may be set. */
export async function formChoices(actor: Actor, covenant: CovenantView): Promise<FormChoices> {
  const names = await choicesFor(actor, covenant);
  return { ...names, canWeigh: mayWeigh(actor, covenant.facts).ok };
}
