import { z } from "zod";
import { idField as id } from "@/lib/forms/schema";
import { choice, optionalLine, optionalMoney, optionalNumber, optionalText, requiredLine, rows } from "@/lib/pledges/fields/schema";
import { LIMITS } from "../constants";
import { WORK_MOMENTS, WORK_ROLES } from "./constants";

const component = z.object({
  name: requiredLine(LIMITS.line, "plaques.componentNameMissing"),
  quantity: optionalNumber(),
  unit: optionalLine(40),
  placement: optionalLine(LIMITS.line),
});

const participant = z.object({
  name: requiredLine(LIMITS.line, "plaques.participantNameMissing"),
  role: choice(WORK_ROLES, "plaques.roleMissing"),
});

/** A picture of a report; left as "not used" it has no moment and falls away. */
const photo = z.object({
  fileId: id,
  moment: z.enum(WORK_MOMENTS).nullable().catch(null),
  caption: optionalLine(LIMITS.line),
});

/** Files of a form; an empty picker sends one file without a name. */
const files = z
  .unknown()
  .transform((raw) => (Array.isArray(raw) ? raw : [raw]).filter((value): value is File => value instanceof File && value.size > 0));

/** The dossier of a work as its form sends it, whole: rows that are not there any more are gone. */
export const dossierSchema = z.object({
  pledgeId: id,
  version: z.coerce.number("access.conflict").int("access.conflict"),
  purpose: optionalText(LIMITS.text),
  outcome: optionalText(LIMITS.text),
  cost: optionalMoney(),
  costAsPublished: optionalLine(LIMITS.line),
  components: rows(component, LIMITS.components),
  participants: rows(participant, LIMITS.participants, ["role"]),
  photos: rows(photo, LIMITS.photos, ["fileId"]),
  before: files,
  after: files,
});

export type DossierInput = z.output<typeof dossierSchema>;
