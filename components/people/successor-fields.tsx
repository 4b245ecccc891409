"use client";

import { type ReactNode, useState } from "react";
import { useField } from "@/components/ui/form-context";
import { RadioCards } from "@/components/ui/radio-cards";

type Props = { legend: string; known: string; fresh: string; knownFields: ReactNode; newFields: ReactNode };

/** Somebody who has an account, or somebody new: only the questions of the choice are shown. */
export function SuccessorFields({ legend, known, fresh, knownFields, newFields }: Props) {
  const { typed } = useField("successor.kind");
  const [kind, setKind] = useState<string>(typed?.[0] ?? "new");
  return (
    <>
      <RadioCards
        name="successor.kind"
        legend={legend}
        defaultValue={kind}
        onValue={setKind}
        inline
        options={[
          { value: "new", label: fresh },
          { value: "known", label: known },
        ]}
      />
      <div hidden={kind !== "known"}>{knownFields}</div>
      <div hidden={kind !== "new"}>{newFields}</div>
    </>
  );
}
