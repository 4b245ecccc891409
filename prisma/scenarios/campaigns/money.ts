import type { Actor } from "@/lib/access/actor";
import { announceTotal } from "@/lib/contributions/announcing/mutations";
import { recordConsent } from "@/lib/contributions/donors/mutations";
import { entryPage } from "@/lib/contributions/ledger/data";
import { enterContribution } from "@/lib/contributions/ledger/mutations";
import { confirmProposal } from "@/lib/contributions/proposals/mutations";
import { announceSchema, consentSchema, entrySchema } from "@/lib/contributions/schema";
import type { Day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { type Act, act } from "../acts";
import { acting, idOf, must, nameId } from "../world";
import type { Part } from "./progress";

/** An entry as its form sends it, without ids. */
export type Typed = Readonly<Record<string, string>>;

const CASH: Typed = { stage: "RECEIVED", kind: "CASH", source: "SOCIALISED" };

/** The ward's official writes entries into the ledger, one after the other. */
export function entered(who: Part, day: Day, entries: readonly Typed[]): Act[] {
  return [
    act(day, 9, async (world) => {
      const actor = await acting(world, `${who.ward}.canbo`);
      for (const [index, entry] of entries.entries()) {
        const id = nameId(world, `${who.pledge}.khoan${index + 1}`);
        const input = entrySchema.parse({ ...CASH, id, pledgeId: idOf(world, who.pledge), ...entry });
        must(await enterContribution(actor, input), `entering ${entry["donorName"]}`);
      }
    }),
  ];
}

/** A unit brings a contribution in; the official confirms it on the spot, or it still waits. */
export function broughtIn(who: Part, day: Day, entry: Typed, isConfirmed: boolean): Act[] {
  return [
    act(day, 14, async (world) => {
      const input = entrySchema.parse({ ...CASH, id: newId(), pledgeId: idOf(world, who.pledge), ...entry });
      const { id } = must(await enterContribution(await acting(world, who.unit), input), `a contribution to ${who.pledge}`);
      if (!isConfirmed) return;
      must(await confirmProposal(await acting(world, `${who.ward}.canbo`), { id, version: 1 }), `confirming for ${who.pledge}`);
    }),
  ];
}

async function donorOf(actor: Actor, entryId: string): Promise<string> {
  const entry = await entryPage(actor, entryId);
  if (!entry?.donor) throw new Error(`the entry ${entryId} has no donor`);
  return entry.donor.id;
}

/** What the donor of an entry says about being named, in the order of saying. */
export function consented(who: Part, entry: number, said: readonly { day: Day; isGiven: boolean; how: string }[]): Act[] {
  return said.map(({ day, isGiven, how }) =>
    act(day, 10, async (world) => {
      const actor = await acting(world, `${who.ward}.canbo`);
      const donorId = await donorOf(actor, idOf(world, `${who.pledge}.khoan${entry}`));
      const input = consentSchema.parse({ id: newId(), donorId, isGiven: isGiven ? "yes" : "no", day, how });
      must(await recordConsent(actor, input), `consent for ${who.pledge}`);
    }),
  );
}

/** The total as it was published. */
export function announced(who: Part, campaign: string, day: Day, total: Typed): Act[] {
  return [
    act(day, 15, async (world) => {
      const ids = { id: newId(), campaignId: idOf(world, `${who.ward}.${campaign}`), pledgeId: idOf(world, who.pledge) };
      must(await announceTotal(await acting(world, `${who.ward}.canbo`), announceSchema.parse({ ...ids, ...total })), "a total");
    }),
  ];
}
