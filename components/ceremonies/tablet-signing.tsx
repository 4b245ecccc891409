"use client";

import { type FormEvent, useState } from "react";
import { SignaturePad } from "@/components/covenants/signature-pad";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { ShownTurn } from "@/lib/ceremonies/running/types";
import { newId } from "@/lib/kernel/ids";
import { type DeviceStep, newStep } from "./device-step";
import { nameAndPost } from "./name-and-post";
import { fill, type TabletWords } from "./tablet-words";

type Props = { turn: ShownTurn; witness: string; words: TabletWords; onSigned: (step: DeviceStep) => void };

/** The unit's signer draws on this device, with the official as witness; the signature is taken with or without a line. */
export function TabletSigning({ turn, witness, words, onSigned }: Props) {
  const [lacks, setLacks] = useState<readonly string[]>([]);
  const [first] = turn.signers;
  const [membership, setMembership] = useState(first?.membershipId ?? "");

  function sign(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const { covenantId, version, organizationId, unit } = turn;
    const isNamed = membership !== "" || (text("signerName") !== "" && text("signerPost") !== "");
    const drawing = text("drawing");
    const missing = [...(isNamed ? [] : [words.signerMissing]), ...(drawing ? [] : [words.drawingMissing])];
    setLacks(missing);
    if (missing.length > 0 || covenantId === null || version === null) return;
    onSigned(
      newStep({
        organizationId,
        unit,
        kind: "SIGNED",
        signature: {
          ...{ covenantId, version, drawing, membershipId: membership },
          signerName: text("signerName"),
          signerPost: text("signerPost"),
          mainFileId: newId(),
          pdfFileId: newId(),
        },
      }),
    );
  }

  return (
    <form onSubmit={sign} aria-label={words.signHere} className="flex flex-col gap-4 border-t border-line pt-4" noValidate>
      <Select
        name="membershipId"
        label={words.signer}
        options={turn.signers.map(({ membershipId, name, post }) => ({
          value: membershipId,
          label: nameAndPost({ name, post }),
        }))}
        placeholder={words.signerOther}
        defaultValue={membership}
        onValue={setMembership}
        required
      />
      {membership === "" && (
        <div className="flex flex-col gap-4">
          <TextInput name="signerName" label={words.signerName} autoCapitalize="words" width="medium" required />
          <TextInput name="signerPost" label={words.signerPost} width="medium" required />
        </div>
      )}
      <SignaturePad words={words.pad} />
      {lacks.length > 0 && (
        <ul role="alert" className="font-semibold text-danger">
          {lacks.map((lack) => (
            <li key={lack}>{lack}</li>
          ))}
        </ul>
      )}
      <p className="text-sm text-ink-soft">{fill(words.witness, { name: witness })}</p>
      <div>
        <Button icon="sign">{words.record}</Button>
      </div>
    </form>
  );
}
