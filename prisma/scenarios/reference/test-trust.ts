import { expect } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { verifyProof } from "@/lib/covenants/verification/data";
import { prisma } from "@/lib/db/client";
import { visiting, type World } from "../world";

/** Every place's chain of history holds, and no event stands outside a chain. */
export async function expectChains(): Promise<void> {
  const heads = await prisma.auditHead.findMany({ include: { place: { select: { name: true, kind: true } } } });
  expect(heads.filter(({ place, seq }) => place.kind === "WARD" && seq > 0n)).toHaveLength(5);
  for (const { placeId, place } of heads) {
    const length = await prisma.auditEvent.count({ where: { placeId } });
    expect(await verifyChain(placeId), place.name).toMatchObject({ holds: true, brokenAt: null, length });
  }
  expect(await prisma.auditEvent.count({ where: { place: { auditHead: null } } })).toBe(0);
}

/** Every version that was ever signed is found to agree, as a stranger with its code is told. */
export async function expectProofs(world: World): Promise<void> {
  const signed = await prisma.covenantRevision.findMany({ where: { signature: { isNot: null } } });
  for (const { code, status, number } of signed) {
    const proof = await verifyProof(visiting(world), code ?? "");
    expect(proof, code ?? "").toMatchObject({ matches: true, differences: [], revisionNumber: number, isInForce: status === "SIGNED" });
  }
  const states = signed.map(({ status }) => status);
  expect(states.filter((status) => status === "SUPERSEDED")).toHaveLength(1);
  expect(states.filter((status) => status === "SIGNED")).toHaveLength(await prisma.covenant.count({ where: { pledges: { some: {} } } }));
}
