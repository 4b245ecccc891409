import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-shapes";
import type { ShownRound, ShownTurn } from "@/lib/ceremonies/running/types";
import type { TabletWords } from "./tablet-words";

type Props = { rounds: readonly ShownRound[]; words: TabletWords; onCall: (turn: ShownTurn) => void };

const ICON: Readonly<Record<ShownTurn["state"], IconName>> = {
  SIGNED: "check",
  PAPER: "file",
  SKIPPED: "undo",
  READY: "sign",
  NOT_READY: "hourglass",
};

function stateWords({ state, isCalled, isSent, standing }: ShownTurn, words: TabletWords): string {
  if (state === "SIGNED" && !isSent) return words.onDevice;
  if (state === "NOT_READY") return words.why[standing];
  if (isCalled && state === "READY") return words.state.CALLED;
  return words.state[state];
}

function Turn({ turn, words, onCall }: { turn: ShownTurn; words: TabletWords; onCall: Props["onCall"] }) {
  return (
    <li>
      <button
        type="button"
        className={classNames("tablet-turn", turn.isCalled && "tablet-turn-called", turn.state === "SIGNED" && "text-success")}
        aria-current={turn.isCalled ? "step" : undefined}
        onClick={() => onCall(turn)}
      >
        <Icon name={ICON[turn.state]} size={20} className="shrink-0" />
        <span className="min-w-0 grow">{turn.unit}</span>
        <span className="shrink-0 text-sm text-ink-soft">{stateWords(turn, words)}</span>
      </button>
    </li>
  );
}

/** All units in the running order; touching one calls it. */
export function TabletOrder({ rounds, words, onCall }: Props) {
  return (
    <nav aria-label={words.order} className="flex min-w-0 flex-col gap-4">
      {rounds.map(({ id, name, turns }) => (
        <section key={id}>
          <h2 className="mb-1 text-base">{name}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {turns.map((turn) => (
              <Turn key={turn.organizationId} turn={turn} words={words} onCall={onCall} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
