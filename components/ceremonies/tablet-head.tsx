import type { Live } from "@/components/live/live-source";
import { Icon } from "@/components/ui/icon";
import type { TabletView } from "@/lib/ceremonies/running/types";
import type { Counter } from "@/lib/ceremonies/types";
import { type DeviceState, unsent } from "./device-queue";
import { fill, type TabletWords } from "./tablet-words";

type Props = {
  view: TabletView;
  counter: Counter;
  live: Live<unknown>["state"];
  device: DeviceState;
  words: TabletWords;
};

/** Which ceremony, how many have signed, whether there is a line, and what still waits on this device. */
export function TabletHead({ view, counter, live, device, words }: Props) {
  const waiting = unsent(device.steps);
  const line = { live: words.online, offline: fill(words.offline, { time: view.time }), closed: words.closed }[live];
  return (
    <header className="tablet-head">
      <div className="min-w-0">
        <h1 className="text-lg leading-snug">{view.name}</h1>
        <p className="text-sm text-on-brand-soft">{view.campaign}</p>
      </div>
      <p className="tablet-counter">
        <span aria-hidden="true">
          {counter.signed}/{counter.total}
        </span>
        <span className="sr-only">{fill(words.counter, { ...counter })}</span>
      </p>
      <div className="flex min-w-0 flex-col gap-1 text-sm" role="status">
        <span className="inline-flex items-center gap-2">
          <Icon name={live === "live" ? "online" : "offline"} size={18} className="shrink-0" />
          {line}
        </span>
        <span className={waiting > 0 ? "inline-flex items-center gap-2 font-semibold" : "inline-flex items-center gap-2"}>
          <Icon name={waiting > 0 ? "hourglass" : "check"} size={18} className="shrink-0" />
          {waiting > 0 ? fill(words.unsent, { count: waiting }) : words.allSent}
        </span>
        {device.why && <span>{device.why}</span>}
      </div>
      <a href={`/ceremonies/${view.id}`} className="tablet-close">
        {words.close}
      </a>
    </header>
  );
}
