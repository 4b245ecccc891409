import "server-only";
import type { Actor } from "@/lib/access/actor";
import { writeInPlace } from "@/lib/db/write";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result } from "@/lib/kernel/result";
import { chooseBranch as chosen, confirmBranch as confirmed } from "./branches/domain";
import { completionToAccept } from "./course/domain";
import { changePledge, changePledgeIn } from "./course/mutations";
import type { AcceptDoneInput, BranchInput, ExtendPledgeInput, PledgeStep, ReasonedInput } from "./course/schema";
import type { ChangedPledge } from "./course/types";
import { dueOf } from "./domain";
import { mayAcceptDone, mayChoose, mayDecide, mayExtend } from "./policy";
import type { LoadedPledge } from "./standing/types";
import { acceptDone as acceptedDone, endOrPause, extendDue, resume as resumed } from "./status/domain";
import type { PledgeContent } from "./types";

/** The unit chooses one way of an either-or; it governs once an official has confirmed it, and may be changed until then. */
export async function chooseBranch(actor: Actor, { branch, ...step }: BranchInput): Promise<Result<ChangedPledge>> {
  return changePledge(actor, step, mayChoose, ({ record: { content, state } }) => {
    const next = chosen(content, state, branch, actor.today);
    return next.ok ? ok({ next: next.value, type: "pledges.branchChosen", params: { branch: branchName(content, branch) } }) : next;
  });
}

/** The official confirms the way that the unit chose, as it was on the screen; it governs from now on. */
export async function confirmBranch(actor: Actor, { branch, ...step }: BranchInput): Promise<Result<ChangedPledge>> {
  return changePledge(actor, step, mayDecide, ({ record: { content, state } }) => {
    const next = confirmed(content, state, branch, actor.today);
    return next.ok ? ok({ next: next.value, type: "pledges.branchConfirmed", params: { branch: branchName(content, branch) } }) : next;
  });
}

/** Pauses a pledge: grey and out of the denominator until it is taken up again. */
export async function pausePledge(actor: Actor, input: ReasonedInput): Promise<Result<ChangedPledge>> {
  return reasoned(actor, input, "PAUSE", "pledges.paused");
}

/** Declares a pledge not delivered: it stays in the whole with its last figure, red. */
export async function declareNotDelivered(actor: Actor, input: ReasonedInput): Promise<Result<ChangedPledge>> {
  return reasoned(actor, input, "DECLARE_NOT_DELIVERED", "pledges.notDelivered");
}

/** Cancels a pledge: it is out of every figure from now on; what was reported stays to be read. */
export async function cancelPledge(actor: Actor, input: ReasonedInput): Promise<Result<ChangedPledge>> {
  return reasoned(actor, input, "CANCEL", "pledges.cancelled");
}

/** Takes a paused or undelivered pledge up again; it waits if its precondition is not met yet. */
export async function resumePledge(actor: Actor, step: PledgeStep): Promise<Result<ChangedPledge>> {
  return changePledge(actor, step, mayDecide, ({ record: { content, state } }) => {
    const next = resumed(content, state);
    return next.ok ? ok({ next: next.value, type: "pledges.resumed", params: {}, statusReason: null }) : next;
  });
}

/**
 * Accepts a pledge as done (*nghiệm thu*): its accepted figures must show it, and the day that they show decides whether it was late. Not by whoever
 * represents the unit or entered the report that claims it.
 */
export async function acceptDone(actor: Actor, { note, ...step }: AcceptDoneInput): Promise<Result<ChangedPledge>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const claims = await tx.progressReport.findMany({
      where: { pledgeId: step.pledgeId, claimsDone: true, status: { in: ["SUBMITTED", "ACCEPTED"] } },
      select: { authorId: true },
    });
    const claimAuthorIds = claims.map(({ authorId }) => authorId);
    const may = (who: Actor, pledge: LoadedPledge) => mayAcceptDone(who, { ...pledge, claimAuthorIds });
    return changePledgeIn(actor, tx, step, may, (pledge) => {
      const doneOn = completionToAccept(pledge, actor.today);
      if (!doneOn.ok) return doneOn;
      const { detail } = pledge.standing;
      const isFulfilled = detail?.type === "RECURRING" && detail.fulfilled;
      const next = acceptedDone(pledge.record.state, doneOn.value, actor.today, isFulfilled);
      if (!next.ok) return next;
      return ok({
        next: next.value,
        type: "pledges.accepted",
        params: { day: formatDay(doneOn.value), note: note ?? "" },
        ofDay: doneOn.value,
      });
    });
  });
}

/** Moves the due date of a signed pledge (*gia hạn*): who, why, the decision and the old date stay, "gia hạn 2 lần" can be read. */
export async function extendPledge(actor: Actor, { to, reason, decision, ...step }: ExtendPledgeInput): Promise<Result<ChangedPledge>> {
  return writeInPlace(actor.membership.placeId, async (tx) =>
    changePledgeIn(actor, tx, step, mayExtend, async (pledge) => {
      const { content, state } = pledge.record;
      const next = extendDue(content, state, { to, reason });
      if (!next.ok) return next;
      const oldDay = dueOf(content, state);
      await tx.extension.create({
        data: {
          id: newId(),
          placeId: pledge.placeId,
          campaignId: pledge.campaignId,
          pledgeId: pledge.id,
          oldDay: oldDay && toDbDate(oldDay),
          newDay: toDbDate(to),
          reason,
          decision,
          decidedById: actor.person?.id ?? pledge.placeId,
          decidedByName: actor.person?.name ?? "",
          recordedAt: actor.now,
        },
      });
      const params = { from: oldDay ? formatDay(oldDay) : "", to: formatDay(to), reason, decision, times: pledge.extensionCount + 1 };
      return ok({ next: next.value, type: "pledges.extended", params });
    }),
  );
}

function branchName(content: PledgeContent, key: string): string {
  return content.branches.find((branch) => branch.key === key)?.title ?? key;
}

function reasoned(
  actor: Actor,
  { reason, ...step }: ReasonedInput,
  event: "PAUSE" | "CANCEL" | "DECLARE_NOT_DELIVERED",
  type: EventCode,
): Promise<Result<ChangedPledge>> {
  return changePledge(actor, step, mayDecide, ({ record: { state } }) => {
    const next = endOrPause(state, event, reason);
    return next.ok ? ok({ next: next.value, type, params: { reason }, statusReason: reason }) : next;
  });
}
