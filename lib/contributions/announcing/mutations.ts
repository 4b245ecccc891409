import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { mayKeep } from "../policy";
import type { AnnounceInput } from "../schema";
import { targetOf } from "../writing/mutations";

type Subject = { readonly name: string; readonly placeId: string; readonly organizationId: string };

async function subjectOf(actor: Actor, tx: Tx, { campaignId, pledgeId }: AnnounceInput): Promise<Result<Subject>> {
  const campaign = await tx.campaign.findFirst({
    where: { AND: [{ id: campaignId, deletedAt: null }, placeScope(actor)] },
    select: { name: true, placeId: true, status: true },
  });
  if (!campaign || !can(actor, "contributions.read")) return refuse("access.notFound");
  const { placeId, status } = campaign;
  const target = pledgeId === null ? null : await targetOf(actor, tx, pledgeId);
  if (target && !target.ok) return target;
  if (target && target.value.pledge?.campaignId !== campaignId) return refuse("access.notFound");
  const organizationId = target?.value.organizationId ?? placeId;
  const allowed = mayKeep(actor, { placeId, organizationId, campaignStatus: status });
  return allowed.ok ? ok({ name: target?.value.pledge?.title ?? campaign.name, placeId, organizationId }) : allowed;
}

/** Records a total as it was announced, of a pledge or of its campaign. A later one takes its place; the earlier ones stay on record. */
export async function announceTotal(actor: Actor, input: AnnounceInput): Promise<Result<{ id: string; pledgeId: string | null }>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const subject = await subjectOf(actor, tx, input);
    if (!subject.ok) return subject;
    const { id, campaignId, pledgeId, amount, asPublished, day, announcedIn } = input;
    const done = ok({ id: campaignId, pledgeId });
    const again = await tx.announcedTotal.findUnique({ where: { id }, select: { placeId: true } });
    if (again) return again.placeId === subject.value.placeId ? done : refuse("access.notFound");
    if (amount === null) return refuse("contributions.announcedMissing", { field: "amount" });
    if (day && day > actor.today) return refuse("contributions.dayAhead", { field: "day", params: { today: formatDay(actor.today) } });
    const { name, placeId, organizationId } = subject.value;
    await tx.announcedTotal.create({
      data: {
        ...{ id, placeId, organizationId, campaignId, pledgeId, amount: BigInt(amount), asPublished, announcedIn },
        ...{ ofDay: day && toDbDate(day), recordedAt: actor.now },
        ...{ recordedById: actor.person?.id ?? "", recordedByName: actor.person?.name ?? "" },
      },
    });
    await record(tx, actor, placeId, {
      type: "contributions.announced",
      subject: { type: "contribution", id },
      ...{ campaignId, organizationId },
      params: { subject: name, amount: formatMoney(amount) },
      after: { amount, pledgeId },
    });
    return done;
  });
}
