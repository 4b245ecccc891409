import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { DeviceQueue, type StepSent } from "@/components/ceremonies/device-queue";
import { type DeviceStep, newStep } from "@/components/ceremonies/device-step";
import type { Actor } from "@/lib/access/actor";
import { codesOf, unitOf } from "@/lib/covenants/test-steps";
import { covenantWorld } from "@/lib/covenants/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { ceremonyView } from "../data";
import { approvedCovenants, runningCeremony, signedCovenants, stepOf, takenOf } from "../test-ceremony";
import { takeSignature, takeStep } from "./mutations";
import type { TakenInput } from "./schema";

beforeAll(testDatabase);

/** One device: pages over one store, and a line that loses what it is told to. What each signature says is known to every page. */
class Device {
  readonly store = new Map<string, { order: number; step: DeviceStep }>();
  readonly inputs = new Map<string, TakenInput>();
  readonly timers = new Set<() => void>();
  readonly pages: DeviceQueue[] = [];

  constructor(
    readonly official: Actor,
    readonly ceremonyId: string,
    readonly fates: string[],
  ) {}

  /** Another page, which takes up what is kept while those before it still send it. */
  async open(): Promise<DeviceQueue> {
    const page = new DeviceQueue({
      send: (step) => this.#send(step),
      keep: async (order, step) => void this.store.set(step.id, { order, step }),
      kept: async () => [...this.store.values()].sort((one, other) => one.order - other.order),
      forget: async (id) => void this.store.delete(id),
      settle: async () => true,
      later: (work) => {
        this.timers.add(work);
        return () => this.timers.delete(work);
      },
    });
    this.pages.unshift(page);
    await page.restore();
    return page;
  }

  async #send(step: DeviceStep): Promise<StepSent> {
    const fate = this.fates.shift();
    if (fate === "lost") return { end: "offline", why: null };
    const input = this.inputs.get(step.id);
    const call = { ...stepOf(this.ceremonyId, step.organizationId), id: step.id };
    const answer = await (input ? takeSignature(this.official, input) : takeStep(this.official, call));
    if (fate === "answerLost") return { end: "offline", why: null };
    return answer.ok ? { end: "sent" } : { end: "refused", why: codesOf(answer).join() };
  }

  /** The line is well again: everything goes out. */
  async finish(): Promise<void> {
    for (let time = 0; this.store.size > 0 && time < 500; time += 1) {
      for (const work of [...this.timers]) work();
      for (const page of this.pages) page.wake();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const page of this.pages) page.stop();
  }
}

const fate = fc.constantFrom("through", "lost", "answerLost");

it("each signature is one, and the counter is the number of signed covenants, whatever is sent how often from however many pages", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 12 }), fc.tuple(fc.boolean(), fc.boolean()), async (fates, reloads) => {
      const world = await covenantWorld({ units: 2 });
      const covenants = await approvedCovenants(world);
      const id = await runningCeremony(world);
      const device = new Device(world.official, id, fates);
      let page = await device.open();
      const ids: string[] = [];
      for (const [index, covenantId] of covenants.entries()) {
        const { id: organizationId, name: unit } = unitOf(world, index);
        const step = newStep({ organizationId, unit, kind: "SIGNED" });
        ids.push(step.id);
        const taken = await takenOf(id, covenantId);
        device.inputs.set(step.id, { ...taken, signing: { ...taken.signing, id: step.id } });
        await page.add(newStep({ organizationId, unit, kind: "CALLED" }));
        await page.add(step);
        if (reloads[index]) page = await device.open();
      }
      await device.finish();
      const signatures = await prisma.covenantSignature.findMany({ where: { placeId: world.placeId }, select: { id: true } });
      expect(signatures.map((row) => row.id).sort()).toEqual(ids.sort());
      const seen = await ceremonyView(world.official, id);
      expect(seen?.counter).toEqual({ signed: await signedCovenants(world.campaignId), total: 2 });
      expect(await prisma.ceremonyStep.count({ where: { ceremonyId: id } })).toBe(2);
    }),
    { numRuns: 4 },
  );
});
