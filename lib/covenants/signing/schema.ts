import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { addReason, optionalDay, requiredLine } from "@/lib/pledges/fields/schema";
import { SIGNING_METHODS } from "../constants";
import type { SignerChoice } from "./types";

const MAX_NAME = 200;
/** A drawn signature as text; a canvas of a tablet filled with lines stays far below. */
const MAX_DRAWING = 2_000_000;
const PNG = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/;

type Context = z.core.$RefinementCtx;

const id = z.string().refine(isId, { error: "access.notFound" });

/** A file that was chosen; a field left empty sends a file without a name and bytes. */
const file = z
  .instanceof(File)
  .nullish()
  .catch(null)
  .transform((chosen) => (chosen && chosen.size > 0 ? chosen : null));

const common = {
  id,
  covenantId: z.string(),
  version: z.coerce.number().int(),
  signedAt: z
    .string()
    .nullish()
    .catch(null)
    .transform((text) => (text ? new Date(text) : null)),
  /** The ids under which the files of this signature are kept, made with the page so that sending again is the same. */
  mainFileId: id,
  pdfFileId: id,
  certifiedPdf: file,
};

const someone = {
  membershipId: z.string().nullish().catch(null),
  signerName: z.string().nullish().catch(null),
  signerPost: z.string().nullish().catch(null),
};

const typedSigner = z.object({
  signerName: requiredLine(MAX_NAME, "covenants.signerNameMissing"),
  signerPost: requiredLine(MAX_NAME, "covenants.signerPostMissing"),
});

type Someone = z.output<z.ZodObject<typeof someone>>;

/** A representative chosen from the list, or name and post as typed. */
function readSigner(raw: Someone, context: Context): SignerChoice {
  if (raw.membershipId) return { membershipId: raw.membershipId };
  const read = typedSigner.safeParse(raw);
  if (read.success) return { membershipId: null, name: read.data.signerName, post: read.data.signerPost };
  for (const issue of read.error.issues) context.addIssue({ code: "custom", message: issue.message, path: [...issue.path] });
  return z.NEVER;
}

const account = z.object({
  ...common,
  method: z.literal("ACCOUNT"),
  password: z.string("covenants.passwordMissing").min(1, "covenants.passwordMissing").max(1_000, "people.passwordWrong"),
});

const drawn = z
  .object({ ...common, ...someone, method: z.literal("DRAWN"), drawing: z.string().nullish() })
  .transform(({ drawing, membershipId, signerName, signerPost, ...rest }, context) => {
    const signer = readSigner({ membershipId, signerName, signerPost }, context);
    const isThere = Boolean(drawing) && (drawing ?? "").length <= MAX_DRAWING;
    const [, base64] = isThere ? (PNG.exec(drawing ?? "") ?? []) : [];
    if (!base64) addReason(context, { code: drawing ? "covenants.drawingBroken" : "covenants.drawingMissing" }, ["drawing"]);
    return { ...rest, signer, drawing: base64 ?? "" };
  });

const paper = z
  .object({ ...common, ...someone, method: z.literal("PAPER"), signedOn: optionalDay(), scan: file })
  .transform(({ membershipId, signerName, signerPost, signedOn, scan, ...rest }, context) => {
    const signer = readSigner({ membershipId, signerName, signerPost }, context);
    if (!signedOn) addReason(context, { code: "covenants.signedDayMissing" }, ["signedOn"]);
    if (!scan) addReason(context, { code: "covenants.scanMissing" }, ["scan"]);
    return signedOn && scan ? { ...rest, signer, signedOn, scan } : z.NEVER;
  });

const ways = { ACCOUNT: account, DRAWN: drawn, PAPER: paper } as const;

export type SigningForm = z.output<(typeof ways)[keyof typeof ways]>;

/** What a signing page sends; only the fields of the chosen way are read. */
export const signingSchema = z.unknown().transform((raw, context): SigningForm => {
  const method = SIGNING_METHODS.find((each) => typeof raw === "object" && raw !== null && "method" in raw && raw.method === each);
  if (!method) {
    addReason(context, { code: "covenants.methodMissing" }, ["method"]);
    return z.NEVER;
  }
  const read = ways[method].safeParse(raw);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const params = issue.code === "custom" ? issue.params : undefined;
    context.addIssue({ code: "custom", message: issue.message, path: [...issue.path], ...(params ? { params } : {}) });
  }
  return z.NEVER;
});
