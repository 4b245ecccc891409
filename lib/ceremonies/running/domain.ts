import { counterOf, courseOf, turnState } from "../domain";
import type { Step } from "../types";
import type { LocalStep, ShownTablet, TabletView } from "./types";

function isMark(step: LocalStep): step is Step {
  return step.kind !== "SIGNED";
}

/**
 * What the tablet shows: what the server last told, and on top of it the device's own steps that it has not told yet. A signature that waits on the device
 * counts here as given, once, however often it is in both.
 */
export function showTablet(view: Pick<TabletView, "rounds" | "steps">, waiting: readonly LocalStep[]): ShownTablet {
  const course = courseOf([...view.steps, ...waiting.filter(isMark)]);
  const kept = new Set(waiting.filter((step) => !isMark(step)).map(({ organizationId }) => organizationId));
  const rounds = view.rounds.map(({ id, name, turns }) => ({
    id,
    name,
    turns: turns.map((turn) => {
      const isSigned = turn.standing === "SIGNED" || kept.has(turn.organizationId);
      return {
        ...turn,
        state: turnState(isSigned ? "SIGNED" : turn.standing, course, turn.organizationId),
        isCalled: course.called === turn.organizationId,
        isSent: turn.standing === "SIGNED" || !kept.has(turn.organizationId),
        reason: course.skipped.get(turn.organizationId) ?? null,
      };
    }),
  }));
  const turns = rounds.flatMap((round) => round.turns);
  return { rounds, called: turns.find(({ isCalled }) => isCalled) ?? null, byPhone: course.byPhone, counter: counterOf(turns) };
}

/** The unit to call after the one that is called: the next in the running order that could sign and was not skipped; null when there is none left. */
export function nextToCall({ rounds, called }: ShownTablet): string | null {
  const turns = rounds.flatMap((round) => round.turns);
  const from = turns.findIndex(({ organizationId }) => organizationId === called?.organizationId);
  const inTurn = [...turns.slice(from + 1), ...turns.slice(0, from + 1)];
  return inTurn.find(({ state, isCalled }) => state === "READY" && !isCalled)?.organizationId ?? null;
}
