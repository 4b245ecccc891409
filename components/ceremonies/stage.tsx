"use client";

import { useEffect, useRef } from "react";
import { useLive } from "@/components/live/use-live";
import { useWakeLock } from "@/components/live/use-wake-lock";
import { Icon } from "@/components/ui/icon";
import type { StageUnit, StageView } from "@/lib/ceremonies/stage/types";
import { fill } from "./tablet-words";

/** The few sentences of the projector; places in braces are filled in by the page. */
export type StageWords = {
  /** With the places {number}, {of} and {name}. */
  readonly round: string;
  readonly counter: string;
  /** With the place {time}. */
  readonly signed: string;
  readonly paper: string;
  readonly phone: string;
  readonly planned: string;
  readonly between: string;
  readonly ended: string;
  /** With the place {time}. */
  readonly offline: string;
  readonly closed: string;
  readonly fullScreen: string;
  readonly kind: Readonly<Record<"WORK" | "TASK", string>>;
};

type Props = {
  /** Where the view is read, and its notices heard. */
  address: string;
  initial: StageView;
  words: StageWords;
  /** Light or dark whatever the machine says; null = as it says. */
  look: "light" | "dark" | null;
};

function Called({ called, view, words }: { called: StageUnit; view: StageView; words: StageWords }) {
  const { phone } = view;
  return (
    <div className={called.signedAt ? "stage-called stage-signed" : "stage-called"}>
      <h2 className="stage-unit">{called.unit}</h2>
      <div className="stage-body">
        <ol className="stage-pledges">
          {called.pledges.map(({ number, title, kind }) => (
            <li key={number}>
              <span className="stage-kind">{words.kind[kind]}</span> {title}
            </li>
          ))}
        </ol>
        {phone?.organizationId === called.organizationId && (
          <figure className="stage-phone">
            <img src={phone.qr} alt="" />
            <figcaption>{words.phone}</figcaption>
          </figure>
        )}
      </div>
      <p className="stage-moment" role="status">
        {called.signedAt && (
          <>
            <Icon name="success" className="stage-mark" />
            {fill(words.signed, { time: called.signedAt })}
          </>
        )}
        {!called.signedAt && called.onPaper && words.paper}
      </p>
    </div>
  );
}

/** What the hall sees: the unit that is called, its pledges, how many have signed; nothing else. It moves by itself and keeps the last it knew. */
export function Stage({ address, initial, words, look }: Props) {
  const { live } = useLive<StageView>(address, address, initial);
  const stage = useRef<HTMLElement>(null);
  useWakeLock();
  useEffect(() => {
    if (look) document.documentElement.dataset["theme"] = look;
  }, [look]);
  if (live.state === "closed") {
    return (
      <main id="main" className="stage">
        <p className="stage-waiting">{words.closed}</p>
      </main>
    );
  }
  const { view } = live;
  const { round, called, counter, status } = view;
  const waiting = { PLANNED: words.planned, RUNNING: words.between, ENDED: words.ended }[status];
  return (
    <main id="main" ref={stage} className="stage">
      <header className="stage-head">
        <h1 className="stage-name">{view.name}</h1>
        {round && <p className="stage-round">{fill(words.round, { number: round.number, of: round.of, name: round.name })}</p>}
      </header>
      {called ? (
        <Called key={called.organizationId} called={called} view={view} words={words} />
      ) : (
        <p className="stage-waiting">{waiting}</p>
      )}
      <footer className="stage-foot">
        <p className="stage-counter">
          <strong>
            {counter.signed}/{counter.total}
          </strong>{" "}
          {words.counter}
        </p>
        {live.state === "offline" && (
          <p className="stage-offline" role="status">
            <Icon name="offline" />
            {fill(words.offline, { time: view.time })}
          </p>
        )}
        <button type="button" className="stage-full" onClick={() => void stage.current?.requestFullscreen?.().catch(() => {})}>
          {words.fullScreen}
        </button>
      </footer>
    </main>
  );
}
