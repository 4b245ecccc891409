import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { mayKeepTargets } from "@/lib/targets/policy";
import { findIndicator } from "./data";
import { checkRank, checkResult, rankText, scoreText } from "./domain";
import type { IndicatorInput, RemoveIndicatorInput } from "./schema";
import type { IndicatorView } from "./types";

/** What is stored of a form: the rank as a number beside its digits as published. */
function columnsOf(input: IndicatorInput, rankOf: number | null) {
  const { id: _id, version: _version, rank, resultDay, ...rest } = input;
  return {
    ...rest,
    rank: rank?.rank ?? null,
    rankAsPublished: rank?.rankAsPublished ?? null,
    rankOf,
    resultDay: resultDay && toDbDate(resultDay),
  };
}

type Told = Pick<IndicatorView, "name" | "year" | "score" | "maximum" | "rank" | "rankAsPublished" | "rankOf" | "scope" | "grade">;

function told({ name, year, score, maximum, rank, rankAsPublished, rankOf, scope, grade }: Told): Json {
  return { name, year, score, maximum, rank, rankAsPublished, rankOf, scope, grade };
}

async function create(actor: Actor, tx: Tx, input: IndicatorInput, columns: ReturnType<typeof columnsOf>): Promise<Result<{ id: string }>> {
  const { placeId } = actor.membership;
  const again = await tx.indicatorResult.findUnique({ where: { id: input.id }, select: { placeId: true, deletedAt: true } });
  if (again) return again.placeId === placeId && again.deletedAt === null ? ok({ id: input.id }) : refuse("access.notFound");
  await tx.indicatorResult.create({ data: { id: input.id, placeId, ...columns, createdAt: actor.now } });
  await record(tx, actor, placeId, {
    type: "indicators.added",
    subject: { type: "indicator", id: input.id },
    params: sentenceParams(columns),
    after: told(columns),
  });
  return ok({ id: input.id });
}

function sentenceParams(result: ReturnType<typeof columnsOf>) {
  const [score, rank] = [scoreText(result), rankText(result)];
  const has = { hasScore: score === null ? "no" : "yes", hasRank: rank === null ? "no" : "yes" };
  return { name: result.code, year: String(result.year), score: score ?? "", rank: rank ?? "", ...has };
}

/** Saves a year's result of an index; version 0 makes it in the actor's own place, and the same id again is the same result. */
export async function saveIndicator(actor: Actor, input: IndicatorInput): Promise<Result<{ id: string }>> {
  const found = input.version === 0 ? null : await findIndicator(actor, input.id);
  if (input.version > 0 && !found) return refuse("access.notFound");
  const placeId = found?.placeId ?? actor.membership.placeId;
  const allowed = mayKeepTargets(actor, placeId);
  if (!allowed.ok) return allowed;
  const rankOf = checkRank({ rankOf: input.rank?.rankOf ?? null }, input.rankOf);
  if (!rankOf.ok) return rankOf;
  const columns = columnsOf(input, rankOf.value);
  const sound = checkResult(columns);
  if (!sound.ok) return sound;
  return writeInPlace(placeId, async (tx) => {
    if (input.version === 0) return create(actor, tx, input, columns);
    const before = await findIndicator(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const where = { id: input.id, version: input.version, deletedAt: null };
    const { count } = await tx.indicatorResult.updateMany({ where, data: { ...columns, version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "indicators.changed",
      subject: { type: "indicator", id: input.id },
      params: sentenceParams(columns),
      before: told(before),
      after: told(columns),
    });
    return ok({ id: input.id });
  });
}

/** Takes a result out of the lists. */
export async function removeIndicator(actor: Actor, input: RemoveIndicatorInput): Promise<Result<{ id: string }>> {
  const found = await findIndicator(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayKeepTargets(actor, found.placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(found.placeId, async (tx) => {
    const where = { id: input.id, version: input.version, deletedAt: null };
    const { count } = await tx.indicatorResult.updateMany({ where, data: { deletedAt: actor.now, version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, found.placeId, {
      type: "indicators.removed",
      subject: { type: "indicator", id: input.id },
      params: { name: found.code, year: String(found.year) },
    });
    return ok({ id: input.id });
  });
}
