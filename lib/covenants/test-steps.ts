import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import type { PledgeContent } from "@/lib/pledges/types";
import { addPledge, startCovenant } from "./drafting/mutations";
import { approve, submit } from "./review/mutations";
import { sign } from "./signing/mutations";
import type { Signed, Signing } from "./signing/types";
import { type CovenantWorld, TEST_PASSWORD, testContent } from "./test-world";

/** The reason codes of a refusal; empty for a success. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

/** The value of a result that has to be one. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${codesOf(result).join(", ")}`);
  return result.value;
}

/** A unit of the world, which has it. */
export function unitOf(world: CovenantWorld, index = 0): CovenantWorld["units"][number] {
  const unit = world.units[index];
  if (!unit) throw new Error(`the world has no unit ${index}`);
  return unit;
}

/** The newest revision of a covenant with its pledges. */
export async function newestOf(covenantId: string) {
  return prisma.covenantRevision.findFirstOrThrow({
    where: { covenantId },
    orderBy: { number: "desc" },
    include: { pledges: { orderBy: { position: "asc" } }, signature: true },
  });
}

/** The version that a page would show now. */
export async function versionOf(covenantId: string): Promise<number> {
  return (await newestOf(covenantId)).version;
}

/** A covenant of a unit in draft, with these pledges. */
export async function drafted(world: CovenantWorld, index = 0, contents: readonly PledgeContent[] = [testContent()]): Promise<string> {
  const { id, representative } = unitOf(world, index);
  const begun = must(await startCovenant(representative, { campaignId: world.campaignId, organizationId: id }));
  for (const content of contents) must(await addPledge(world.official, { covenantId: begun.id, pledgeId: newId(), content }));
  return begun.id;
}

/** Sends and approves what is in draft. */
export async function approved(world: CovenantWorld, covenantId: string, by: Actor): Promise<void> {
  const sent = must(await submit(by, { covenantId, version: await versionOf(covenantId) }));
  must(await approve(world.official, { covenantId, version: sent.version }));
}

/** Signs by account what is approved. */
export async function signedByAccount(by: Actor, covenantId: string): Promise<Signed> {
  return must(await sign(by, await accountSigning(covenantId)));
}

/** What a signing page sends for the account. */
export async function accountSigning(covenantId: string): Promise<Signing & { method: "ACCOUNT" }> {
  const version = await versionOf(covenantId);
  return { id: newId(), covenantId, version, method: "ACCOUNT", password: TEST_PASSWORD, signedAt: null, certifiedPdf: null };
}

/** A unit's covenant, signed by account: the way from nothing to the proof. */
export async function signedCovenant(
  world: CovenantWorld,
  index = 0,
  contents: readonly PledgeContent[] = [testContent()],
): Promise<Signed & { covenantId: string }> {
  const covenantId = await drafted(world, index, contents);
  const { representative } = unitOf(world, index);
  await approved(world, covenantId, representative);
  return { ...(await signedByAccount(representative, covenantId)), covenantId };
}
