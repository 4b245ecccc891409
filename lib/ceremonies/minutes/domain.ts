import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import type { CeremonyView, TurnView } from "../types";
import type { Minutes, MinutesTurn } from "./types";

function toTurn(turn: TurnView, reasons: ReadonlyMap<string, string | null>): MinutesTurn {
  const { organizationId, unit, state, signature } = turn;
  const outcome = state === "SIGNED" ? "SIGNED" : state === "PAPER" ? "PAPER" : "NOT_SIGNED";
  return {
    organizationId,
    unit,
    outcome,
    signature: signature && {
      method: signature.method,
      name: signature.signerName,
      post: signature.signerPost,
      witness: signature.witnessName === null ? null : { name: signature.witnessName, post: signature.witnessPost ?? "" },
      signedAt: signature.signedAt.toISOString(),
      receivedAt: signature.receivedAt.toISOString(),
      code: signature.code,
      hash: signature.hash,
    },
    reason: outcome === "SIGNED" ? null : (reasons.get(organizationId) ?? turn.reason),
  };
}

type End = {
  readonly at: Date;
  readonly by: Minutes["endedBy"];
  /** Why units did not sign, by unit, as the official wrote it. */
  readonly reasons: ReadonlyMap<string, string | null>;
  readonly chain: Minutes["chain"];
};

/** What the minutes of a ceremony say when it ends now: every turn in its order, with who signed or why not, and where the place's history stood. */
export function writeMinutes(ceremony: CeremonyView, { at, by, reasons, chain }: End): Minutes {
  const { id, placeName, campaign, name, day, session, location, event, startedAt, rounds, counter } = ceremony;
  return {
    format: "giao-uoc.ceremony.1",
    ceremonyId: id,
    place: placeName,
    campaign: campaign.name,
    ...{ name, day, session, location, event, counter, chain },
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: at.toISOString(),
    endedBy: by,
    rounds: rounds.map((round) => ({ name: round.name, turns: round.turns.map((turn) => toTurn(turn, reasons)) })),
  };
}

/** The exact bytes that are kept, and their SHA-256. */
export function freeze(minutes: Minutes): { readonly text: string; readonly hash: string } {
  const text = canonicalJson(minutes);
  return { text, hash: sha256(text) };
}

/** Whether kept bytes still have the hash that was kept with them. */
export function isIntact({ text, hash }: { readonly text: string; readonly hash: string }): boolean {
  return sha256(text) === hash;
}

/** Units that signed after the minutes were frozen: a scan that came later, or a signature that waited on a device. */
export function signedAfter(minutes: Minutes, ceremony: Pick<CeremonyView, "rounds">): readonly string[] {
  const open = new Set(
    minutes.rounds.flatMap(({ turns }) => turns.filter(({ outcome }) => outcome !== "SIGNED").map(({ organizationId }) => organizationId)),
  );
  const turns = ceremony.rounds.flatMap((round) => round.turns);
  return turns.filter(({ state, organizationId }) => state === "SIGNED" && open.has(organizationId)).map(({ unit }) => unit);
}
