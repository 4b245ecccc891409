"use client";

import { useEffect } from "react";
import { useLive } from "@/components/live/use-live";
import { useWakeLock } from "@/components/live/use-wake-lock";
import { Notice } from "@/components/ui/notice";
import { nextToCall, showTablet } from "@/lib/ceremonies/running/domain";
import type { TabletView } from "@/lib/ceremonies/running/types";
import { unsent } from "./device-queue";
import { newStep } from "./device-step";
import { RefusedSteps } from "./refused-steps";
import { TabletHead } from "./tablet-head";
import { TabletOrder } from "./tablet-order";
import { TabletTurnCard } from "./tablet-turn-card";
import { fill, type TabletWords } from "./tablet-words";
import { useDeviceQueue } from "./use-device-queue";
import { useKeptPage } from "./use-kept-page";

type Props = {
  initial: TabletView;
  person: { readonly id: string; readonly name: string };
  words: TabletWords;
};

/**
 * The clerk's page at a ceremony: calls a unit, shows what it pledges, takes its signature. It works on when the line drops: what is done is kept on the
 * device, shown at once, and sent when the line is back.
 */
export function Tablet({ initial, person, words }: Props) {
  const { id } = initial;
  const { live, source } = useLive<TabletView>(`/api/live/ceremonies/${id}/tablet`, `/api/live/ceremonies/${id}`, initial);
  const { queue, state } = useDeviceQueue(id, person.id, () => source.refresh());
  useWakeLock();
  const isLive = live.state === "live";
  const { view } = live;
  useEffect(() => {
    if (isLive) queue.wake();
  }, [isLive, queue]);
  useKeptPage(initial, live, source, unsent(state.steps) > 0);
  const shown = showTablet(
    view,
    state.steps.filter((step) => step.state !== "refused"),
  );
  const turns = shown.rounds.flatMap((round) => round.turns);
  const nextId = nextToCall(shown);
  const next = turns.find(({ organizationId }) => organizationId === nextId) ?? null;
  const take = (
    turn: { organizationId: string; unit: string },
    kind: Parameters<typeof newStep>[0]["kind"],
    reason: string | null = null,
  ) => void queue.add(newStep({ organizationId: turn.organizationId, unit: turn.unit, kind, reason }));
  return (
    <div className="tablet">
      <TabletHead view={view} counter={shown.counter} live={live.state} device={state} words={words} />
      <main id="main" tabIndex={-1} className="tablet-main">
        <div className="flex min-w-0 flex-col gap-4">
          <RefusedSteps steps={state.steps} words={words} onDismiss={(stepId) => void queue.dismiss(stepId)} />
          {view.status === "ENDED" && <Notice>{words.ended}</Notice>}
          {shown.called ? (
            <TabletTurnCard
              key={shown.called.organizationId}
              turn={shown.called}
              next={next}
              phone={view.phone?.organizationId === shown.called.organizationId ? view.phone : null}
              isPhoneOffered={shown.byPhone}
              isLive={isLive}
              witness={person.name}
              words={words}
              onStep={take}
              onSigned={(step) => void queue.add(step)}
            />
          ) : (
            <section className="flex flex-col items-start gap-4 rounded border border-line bg-card p-5">
              <h2 className="text-xl">{words.nobody}</h2>
              {next ? (
                <>
                  <p>{words.nobodyHint}</p>
                  <button type="button" className="tablet-call" onClick={() => take(next, "CALLED")}>
                    {fill(words.callNext, { unit: next.unit })}
                  </button>
                </>
              ) : (
                <p>{words.allDone}</p>
              )}
            </section>
          )}
        </div>
        <TabletOrder rounds={shown.rounds} words={words} onCall={(turn) => take(turn, "CALLED")} />
      </main>
    </div>
  );
}
