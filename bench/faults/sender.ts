import { setTimeout as sleep } from "node:timers/promises";
import { type ActionAddress, callAction, codesOf, succeeded } from "../../e2e/access/raw-actions";
import type { Caller } from "../../e2e/fixtures/caller";
import { newId } from "../../lib/kernel/ids";
import type { Acknowledged } from "./comparison";

/** A pledge that takes any number of reports, and how its form names the figure. */
export type Target = { readonly pledgeId: string; readonly type: "QUANTITY" | "AMOUNT" };

/** Why an attempt ended without an answer that counts. */
export type Failure = "connection" | "server" | "broken";

export type Sending = Acknowledged & {
  readonly attempts: number;
  readonly failures: readonly Failure[];
  /** When the attempt began that was acknowledged, and when it was: milliseconds of the machine. */
  readonly lastBegan: number;
  readonly acknowledgedAt: number;
};

/** What the senders share. */
export type Round = {
  readonly action: ActionAddress;
  /** False once nobody begins another report. */
  readonly goesOn: () => boolean;
  readonly acknowledged: Sending[];
  /** Requests under way. */
  inFlight: number;
};

const PAUSE_MS = 250;
const ANSWER_SECONDS = 40;
const PATIENCE_SECONDS = 120;

/** A person looks at the form and types before the next one. */
const TYPING_MS = 20;

class Unexpected extends Error {}

/** One attempt: null when it was acknowledged, else what hindered it. Any refusal in words is a fault: the report was in order. */
async function attempt(caller: Caller, round: Round, target: Target, fields: Record<string, string>): Promise<Failure | null> {
  const address = { id: round.action.id, path: `/pledges/${target.pledgeId}/report` };
  round.inFlight += 1;
  try {
    const late = sleep(ANSWER_SECONDS * 1000, null, { ref: false });
    const answer = await Promise.race([callAction(caller, address, fields), late]);
    if (answer === null) return "connection";
    if (succeeded(answer) && answer.redirect?.includes(`/reports/${fields["id"]}`)) return null;
    if (answer.status >= 500) return "server";
    const codes = codesOf(answer);
    if (codes.length === 1 && codes[0] === "kernel.broken") return "broken";
    throw new Unexpected(
      `answer ${answer.status} ${answer.redirect ?? ""} ${JSON.stringify(answer.state?.reasons ?? answer.text.slice(0, 400))}`,
    );
  } catch (error) {
    if (error instanceof Unexpected) throw error;
    return "connection";
  } finally {
    round.inFlight -= 1;
  }
}

/** Sends one report as the phone does: the id is made before the first attempt and stays until the report has arrived. */
async function send(caller: Caller, round: Round, target: Target, number: number): Promise<Sending> {
  const id = newId();
  const mark = `Báo cáo ${number} · ${id}`;
  const value = 1 + (number % 4);
  const figure = target.type === "QUANTITY" ? { type: target.type, value } : { type: target.type, amount: value * 1_000_000 };
  const fields: Record<string, string> = {
    id,
    pledgeId: target.pledgeId,
    "figure.type": target.type,
    [target.type === "QUANTITY" ? "figure.value" : "figure.amount"]: String(target.type === "QUANTITY" ? value : value * 1_000_000),
    // An accepted figure may be lowered, with its reason.
    reason: "Đếm lại tại chỗ",
    text: mark,
  };
  const failures: Failure[] = [];
  const first = Date.now();
  for (;;) {
    const lastBegan = Date.now();
    const failure = await attempt(caller, round, target, fields);
    if (failure === null) {
      const acknowledgedAt = Date.now();
      return { id, pledgeId: target.pledgeId, figure, mark, attempts: failures.length + 1, failures, lastBegan, acknowledgedAt };
    }
    failures.push(failure);
    if (Date.now() - first > PATIENCE_SECONDS * 1000) throw new Error(`no report got through for ${PATIENCE_SECONDS} s (${failure})`);
    await sleep(PAUSE_MS);
  }
}

/** A representative who sends one report after the other on the unit's pledges in turn, until the round ends. */
export async function represent(caller: Caller, round: Round, targets: readonly Target[]): Promise<void> {
  for (let number = 1; round.goesOn(); number += 1) {
    const target = targets[number % targets.length];
    if (!target) return;
    round.acknowledged.push(await send(caller, round, target, number));
    await sleep(TYPING_MS);
  }
}
