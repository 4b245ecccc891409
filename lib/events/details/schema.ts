import { z } from "zod";
import { MAX_LINE, MAX_NAME, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, rowId, rowsOf, text, versionField, wholeNumber } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { normaliseLine } from "@/lib/kernel/text";
import {
  MAX_COUNT,
  MAX_PARTICIPANTS,
  MAX_PICTURES,
  MAX_POSTS,
  MAX_SPEECHES,
  PARTICIPANT_KINDS,
  PARTICIPANT_ROLES,
  SPEECH_KINDS,
} from "../constants";

const guarded = { id: idField, version: versionField };

/** Posts of one person, a line each. */
const posts = text(MAX_TEXT).transform((typed) =>
  (typed ?? "")
    .split("\n")
    .map(normaliseLine)
    .filter((post) => post !== "")
    .slice(0, MAX_POSTS),
);

const participant = z.object({
  id: rowId,
  kind: z.enum(PARTICIPANT_KINDS).catch("PERSON").default("PERSON"),
  name: line(MAX_LINE),
  posts,
  roles: rowsOf(z.enum(PARTICIPANT_ROLES), PARTICIPANT_ROLES.length),
  count: wholeNumber(1, MAX_COUNT, "events.countRange"),
  organizationId: optionalIdField,
});

/** Who took part, in order; empty rows are left out. */
export const participantsSchema = z.object({ ...guarded, participants: rowsOf(participant, MAX_PARTICIPANTS) });

export type ParticipantsInput = z.output<typeof participantsSchema>;

const speech = z.object({
  id: rowId,
  kind: z.enum(SPEECH_KINDS).catch("ADDRESS").default("ADDRESS"),
  participantId: optionalIdField,
  summary: text(MAX_TEXT),
});

/** What was said, by whom; empty rows are left out. */
export const speechesSchema = z.object({ ...guarded, speeches: rowsOf(speech, MAX_SPEECHES) });

export type SpeechesInput = z.output<typeof speechesSchema>;

/** Captions in order; a row whose caption is emptied goes, and its photo with it. */
export const picturesSchema = z.object({ ...guarded, pictures: rowsOf(z.object({ id: rowId, caption: line(MAX_LINE) }), MAX_PICTURES) });

export type PicturesInput = z.output<typeof picturesSchema>;

/** A photo for a caption that is there, or with a caption of its own. `fileId` is made by the form, so that sending twice is one photo. */
export const photoSchema = z.object({
  ...guarded,
  fileId: idField,
  pictureId: optionalIdField,
  caption: line(MAX_NAME),
  file: z.instanceof(File, { error: "events.photoMissing" }).refine((file) => file.size > 0, "events.photoMissing"),
});

export type PhotoInput = z.output<typeof photoSchema>;
