import { z } from "zod";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import {
  choice,
  optionalDay,
  optionalLine,
  optionalMoney,
  optionalNumber,
  optionalText,
  requiredLine,
  requiredText,
  tick,
} from "@/lib/pledges/fields/schema";
import { DONOR_GROUPS, DONOR_KINDS, KINDS, LIMITS, SOURCES, STAGES } from "./constants";

/** The version on which a form was built. */
export const versionField = z.coerce.number("access.conflict").int("access.conflict");

const empty = z.literal("").transform(() => null);
const group = z
  .union([empty, z.enum(DONOR_GROUPS)])
  .nullish()
  .transform((value) => value ?? null);
const kind = z
  .union([empty, z.enum(DONOR_KINDS)])
  .nullish()
  .transform((value) => value ?? null);

/** A donor as typed: of a group how many they are, as a number and in the words of the source. */
const donorFields = {
  donorName: optionalLine(LIMITS.name),
  donorKind: kind,
  donorGroup: group,
  headcount: optionalNumber(),
  headcountAsPublished: optionalLine(LIMITS.line),
};

/** An entry of the ledger as its form sends it; `id` is made by the form. A known donor is chosen, another is typed. */
export const entrySchema = z.object({
  id: idField,
  pledgeId: optionalIdField,
  stage: choice(STAGES, "contributions.stageMissing"),
  kind: choice(KINDS, "contributions.kindMissing"),
  source: choice(SOURCES, "contributions.sourceMissing"),
  donorId: optionalIdField,
  ...donorFields,
  quantity: optionalNumber(),
  unit: optionalLine(LIMITS.unit),
  value: optionalMoney(),
  valueAsPublished: optionalLine(LIMITS.line),
  day: optionalDay(),
  dayAsPublished: optionalLine(LIMITS.line),
  note: optionalText(LIMITS.text),
  fulfilsId: optionalIdField,
  isSample: tick(),
});
export type EntryInput = z.output<typeof entrySchema>;

/** Taking an entry back, and where `again` is ticked what stands in its place. */
export const correctSchema = z.object({
  entryId: idField,
  counterId: idField,
  reason: requiredText(LIMITS.text, "contributions.reasonMissing"),
});
export type CorrectInput = z.output<typeof correctSchema>;

/** Taking an entry back and entering the right one in its place. */
export const replaceSchema = entrySchema.extend(correctSchema.shape);
export type ReplaceInput = z.output<typeof replaceSchema>;

/** Taking back everything that was carried over from the reports of a pledge. */
export const openingSchema = z.object({ pledgeId: idField, reason: requiredText(LIMITS.text, "contributions.reasonMissing") });
export type OpeningInput = z.output<typeof openingSchema>;

/** A donor's own form. */
export const donorSchema = z.object({
  id: idField,
  version: versionField.nullish().transform((version) => version ?? null),
  ...donorFields,
  donorKind: choice(DONOR_KINDS, "contributions.donorKindMissing"),
  note: optionalText(LIMITS.text),
  isSample: tick(),
});
export type DonorInput = z.output<typeof donorSchema>;

/** What a donor said about being named. */
export const consentSchema = z.object({
  id: idField,
  donorId: idField,
  isGiven: z.enum(["yes", "no"], "kernel.invalid").transform((said) => said === "yes"),
  day: optionalDay(),
  how: requiredLine(LIMITS.line, "contributions.consentHowMissing"),
});
export type ConsentInput = z.output<typeof consentSchema>;

/** A total as it was announced, of a pledge or of its campaign. */
export const announceSchema = z.object({
  id: idField,
  campaignId: idField,
  pledgeId: optionalIdField,
  amount: optionalMoney(),
  asPublished: optionalLine(LIMITS.line),
  day: optionalDay(),
  announcedIn: optionalLine(LIMITS.line),
});
export type AnnounceInput = z.output<typeof announceSchema>;

/** A proposal as it was on the official's screen. */
export const proposalSchema = z.object({ id: idField, version: versionField });
export type ProposalStep = z.output<typeof proposalSchema>;

export const refuseSchema = proposalSchema.extend({ reason: requiredText(LIMITS.text, "contributions.reasonMissing") });
export type RefuseInput = z.output<typeof refuseSchema>;

const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0] ?? "")]);
const asked = one.refine(isId).nullable().catch(null).default(null);

/** The ledger's address; what is not understood is left out. */
export const ledgerQuerySchema = z.object({
  q: one
    .transform((text) => text.slice(0, 200))
    .catch("")
    .default(""),
  campaign: asked,
  pledge: asked,
  donor: asked,
  stage: one.pipe(z.enum(STAGES)).nullable().catch(null).default(null),
  source: one.pipe(z.enum(SOURCES)).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type LedgerQuery = z.output<typeof ledgerQuerySchema>;
