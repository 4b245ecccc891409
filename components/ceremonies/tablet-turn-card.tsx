"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextInput } from "@/components/ui/text-input";
import type { PhoneWay, ShownTurn } from "@/lib/ceremonies/running/types";
import type { DeviceStep } from "./device-step";
import { nameAndPost } from "./name-and-post";
import { TabletSigning } from "./tablet-signing";
import { fill, type TabletWords } from "./tablet-words";

type Props = {
  turn: ShownTurn;
  /** The unit to call after this one. */
  next: ShownTurn | null;
  phone: PhoneWay | null;
  isPhoneOffered: boolean;
  isLive: boolean;
  witness: string;
  words: TabletWords;
  onStep: (turn: ShownTurn, kind: DeviceStep["kind"], reason?: string | null) => void;
  onSigned: (step: DeviceStep) => void;
};

function Pledges({ turn, words }: Pick<Props, "turn" | "words">) {
  return (
    <ol aria-label={words.pledges} className="flex flex-col gap-2">
      {turn.pledges.map(({ number, title, kind }) => (
        <li key={number} className="flex flex-wrap items-baseline gap-x-3">
          <span className="max-w-prose">
            {number}. {title}
          </span>
          <Badge>{words.kind[kind]}</Badge>
        </li>
      ))}
    </ol>
  );
}

function Done({ turn, next, words, onStep }: Pick<Props, "turn" | "next" | "words" | "onStep">) {
  const { signedBy } = turn;
  const isSigned = turn.state === "SIGNED";
  return (
    <div className="flex flex-col items-start gap-4 border-t border-line pt-4">
      <p role="status" className="flex items-center gap-2 text-lg font-semibold text-success">
        <Icon name={isSigned ? "success" : "file"} size={26} className="shrink-0" />
        {isSigned
          ? signedBy
            ? fill(words.signedBy, { who: nameAndPost(signedBy), time: signedBy.time })
            : words.signedHere
          : words.state.PAPER}
      </p>
      {isSigned && !turn.isSent && <p>{words.onDevice}</p>}
      {next ? (
        <button type="button" className="tablet-call" onClick={() => onStep(next, "CALLED")}>
          {fill(words.callNext, { unit: next.unit })}
        </button>
      ) : (
        <p>{words.allDone}</p>
      )}
      {turn.state === "PAPER" && (
        <Button type="button" kind="quiet" icon="undo" onClick={() => onStep(turn, "PAPER_UNDONE")}>
          {words.undoPaper}
        </Button>
      )}
    </div>
  );
}

function Skipping({ turn, words, onStep }: Pick<Props, "turn" | "words" | "onStep">) {
  const [reason, setReason] = useState("");
  return (
    <details>
      <summary className="min-h-11 py-2 text-action">{words.skip}</summary>
      <div className="flex flex-col gap-3" onChange={(event) => setReason((event.target as HTMLInputElement).value)}>
        <TextInput name="skipReason" label={words.skipReason} hint={words.skipReasonHint} width="full" />
        <div>
          <Button type="button" kind="secondary" onClick={() => onStep(turn, "SKIPPED", reason.trim() || null)}>
            {words.skipConfirm}
          </Button>
        </div>
      </div>
    </details>
  );
}

function PhonePart({ phone, isPhoneOffered, isLive, words }: Pick<Props, "phone" | "isPhoneOffered" | "isLive" | "words">) {
  if (!isPhoneOffered) return null;
  if (!phone) return isLive ? null : <p className="text-warning">{words.phoneOffline}</p>;
  return (
    <div className="flex flex-wrap items-center gap-4">
      <img src={phone.qr} alt={words.phoneAlt} width={180} height={180} className="bg-white p-2" />
      <p className="max-w-prose min-w-0">{words.phoneHint}</p>
    </div>
  );
}

/** The unit that is called: what it pledges, the ways to sign, and what to do when it does not. */
export function TabletTurnCard(props: Props) {
  const { turn, words, onStep } = props;
  const isDone = turn.state === "SIGNED" || turn.state === "PAPER";
  return (
    <section aria-labelledby="called-unit" className="flex flex-col gap-4 rounded border border-line bg-card p-5">
      <h2 id="called-unit" className="text-2xl">
        {turn.unit}
      </h2>
      <Pledges turn={turn} words={words} />
      {isDone && <Done {...props} />}
      {turn.state === "NOT_READY" && <p className="font-semibold text-warning">{words.why[turn.standing]}</p>}
      {turn.version !== null && !isDone && (
        <>
          <TabletSigning {...props} />
          <PhonePart {...props} />
        </>
      )}
      {!isDone && (
        <div className="flex flex-col gap-2 border-t border-line pt-3">
          <div className="flex flex-wrap gap-3">
            {turn.version !== null && (
              <>
                <Button type="button" kind="secondary" icon="qr" onClick={() => onStep(turn, "PHONE_OFFERED")}>
                  {words.phone}
                </Button>
                <Button type="button" kind="secondary" icon="file" onClick={() => onStep(turn, "PAPER_MARKED")}>
                  {words.paper}
                </Button>
              </>
            )}
            <Button type="button" kind="secondary" icon="undo" onClick={() => onStep(turn, "CALL_UNDONE")}>
              {words.undoCall}
            </Button>
          </div>
          {turn.version !== null && <p className="text-sm text-ink-soft">{words.paperHint}</p>}
          <Skipping turn={turn} words={words} onStep={onStep} />
        </div>
      )}
    </section>
  );
}
