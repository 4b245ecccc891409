import sharp from "sharp";
import { approved, drafted, must, unitOf, versionOf } from "@/lib/covenants/test-steps";
import type { CovenantWorld } from "@/lib/covenants/test-world";
import { prisma } from "@/lib/db/client";
import { newId } from "@/lib/kernel/ids";
import { planCeremony, startCeremony } from "./mutations";
import { type StepInput, type TakenInput, takenSchema } from "./running/schema";

import type { StepKind } from "./types";

/** Plans and begins a ceremony of the world's campaign. */
export async function runningCeremony(world: CovenantWorld): Promise<string> {
  const facts = { name: "Lễ ký giao ước", day: "31/03/2025", session: "AFTERNOON" as const, location: null, eventId: null };
  const { id, version } = must(await planCeremony(world.official, { id: newId(), campaignId: world.campaignId, ...facts }));
  must(await startCeremony(world.official, { id, version }));
  return id;
}

/** The approved covenants of a world's units, in their order. */
export async function approvedCovenants(world: CovenantWorld): Promise<string[]> {
  const ids: string[] = [];
  for (const [index] of world.units.entries()) {
    const id = await drafted(world, index);
    await approved(world, id, unitOf(world, index).representative);
    ids.push(id);
  }
  return ids;
}

/** A step at the tablet. */
export function stepOf(ceremonyId: string, organizationId: string, kind: StepKind = "CALLED", reason: string | null = null): StepInput {
  return { id: newId(), ceremonyId, organizationId, kind, reason, at: null };
}

let drawing: string | null = null;

async function drawnLine(): Promise<string> {
  const image = sharp({ create: { width: 60, height: 24, channels: 3, background: "#ffffff" } });
  drawing ??= `data:image/png;base64,${(await image.png().toBuffer()).toString("base64")}`;
  return drawing;
}

/** A drawn signature as the tablet sends it, by somebody named there. `at`: when the device says that it was given. */
export async function takenOf(ceremonyId: string, covenantId: string, at: Date | null = null): Promise<TakenInput> {
  return takenSchema.parse({
    ...{ id: newId(), ceremonyId, covenantId, method: "DRAWN", version: String(await versionOf(covenantId)) },
    ...{ membershipId: "", signerName: "Nguyễn Thị Đại Diện", signerPost: "Phó Trưởng khu phố" },
    ...{ drawing: await drawnLine(), mainFileId: newId(), pdfFileId: newId() },
    ...(at ? { signedAt: at.toISOString() } : {}),
  });
}

/** How many covenants of a campaign are signed, straight from the records. */
export async function signedCovenants(campaignId: string): Promise<number> {
  return prisma.covenant.count({ where: { campaignId, revisions: { some: { status: "SIGNED" } } } });
}

/** The version of a ceremony that a page would show now. */
export async function ceremonyVersion(id: string): Promise<number> {
  return (await prisma.ceremony.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}
