import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import type { ParticipantView, PictureView, SpeechView } from "../types";

/** A participant as it was typed. */
export type TypedParticipant = Pick<ParticipantView, "kind" | "name" | "posts" | "roles" | "count"> & {
  readonly id: string | null;
  readonly organizationId: string | null;
};

/**
 * Reads who took part: rows without a word are left out. A person needs a post or a name, a group its words, an organisation a unit of the
 * place or its name. Posts belong to persons, counts to groups, units to organisations; the rest is dropped, so that nothing hidden is kept.
 */
export function readParticipants(typed: readonly TypedParticipant[]): Result<readonly TypedParticipant[]> {
  const filled = typed
    .map((row, index) => ({ row: plainOf(row), index }))
    .filter(({ row }) => row.name !== null || row.posts.length > 0 || row.count !== null || row.organizationId !== null);
  return refuseAll(
    filled.flatMap(({ row, index }): Reason[] => {
      if (row.kind === "PERSON" && row.name === null && row.posts.length === 0) {
        return [{ code: "events.personMissing", field: `participants.${index}.posts` }];
      }
      if (row.kind === "GROUP" && row.name === null) return [{ code: "events.groupMissing", field: `participants.${index}.name` }];
      return [];
    }),
    filled.map(({ row }) => row),
  );
}

function plainOf(row: TypedParticipant): TypedParticipant {
  const roles = [...new Set(row.roles)];
  if (row.kind === "PERSON") return { ...row, roles, count: null, organizationId: null };
  if (row.kind === "GROUP") return { ...row, roles, posts: [], organizationId: null };
  return { ...row, roles, posts: [], count: null };
}

/** A speech as it was typed. */
export type TypedSpeech = Pick<SpeechView, "kind" | "participantId"> & { readonly id: string | null; readonly summary: string | null };
export type ReadSpeech = Omit<SpeechView, "id"> & { readonly id: string | null };

/** Reads what was said: rows without words are left out; who spoke is one of those who took part, or not stated. */
export function readSpeeches(typed: readonly TypedSpeech[], participantIds: ReadonlySet<string>): Result<readonly ReadSpeech[]> {
  const rows = typed.map((row, index) => ({ row, index })).filter(({ row }) => row.summary !== null || row.participantId !== null);
  return refuseAll(
    rows.flatMap(({ row, index }): Reason[] => {
      if (row.summary === null) return [{ code: "events.summaryMissing", field: `speeches.${index}.summary` }];
      if (row.participantId !== null && !participantIds.has(row.participantId)) {
        return [{ code: "events.speakerUnknown", field: `speeches.${index}.participantId` }];
      }
      return [];
    }),
    rows.map(({ row }) => ({ ...row, summary: row.summary ?? "" })),
  );
}

/** Captions as typed, without those that were emptied. */
export function readCaptions(
  typed: readonly { readonly id: string | null; readonly caption: string | null }[],
): readonly (Pick<PictureView, "caption"> & { readonly id: string | null })[] {
  return typed.flatMap(({ id, caption }) => (caption === null ? [] : [{ id, caption }]));
}
