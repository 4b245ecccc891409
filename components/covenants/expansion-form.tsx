"use client";

import { useContext } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { fillIn } from "@/components/ui/words";
import type { FormAction } from "@/lib/action-state";
import type { Expansion, ExpansionOutcome } from "@/lib/covenants/expansion/types";
import type { Messages } from "@/lib/i18n/messages";
import { PledgeFields } from "./pledge-form/pledge-fields";
import type { FormChoices, FormWords } from "./pledge-form/words";

type ExpansionWords = Messages["covenants"]["expansion"];

type Props = {
  readonly action: FormAction;
  readonly blockId: string;
  readonly title: string;
  readonly choices: FormChoices;
  readonly words: FormWords;
  readonly own: ExpansionWords;
};

const TONE: Readonly<Record<ExpansionOutcome, BadgeTone>> = {
  CREATE: "success",
  HAS_IT: "neutral",
  UNDER_WAY: "waiting",
  SIGNED: "neutral",
  FULL: "warning",
};

function isExpansion(value: unknown): value is Expansion {
  return typeof value === "object" && value !== null && "lines" in value && Array.isArray(value.lines);
}

/** What would happen, or what has happened, unit by unit. */
function Outcome({ own }: { own: ExpansionWords }) {
  const { state } = useContext(FormContext);
  if (state.status !== "ok" || !isExpansion(state.value)) return null;
  const { lines, created } = state.value;
  const willGet = lines.filter(({ outcome }) => outcome === "CREATE").length;
  const isDone = created > 0;
  return (
    <div className="flex flex-col gap-4" role="status">
      <Notice kind={isDone ? "success" : "info"} title={fillIn(isDone ? own.done : own.preview, { count: isDone ? created : willGet })}>
        {isDone ? own.doneHint : own.previewHint}
      </Notice>
      <ul className="rounded border border-line">
        {lines.map(({ organizationId, name, outcome, covenantId }) => (
          <li
            key={organizationId}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-2 first:border-t-0"
          >
            {covenantId ? <AppLink href={`/covenants/${covenantId}`}>{name}</AppLink> : <span>{name}</span>}
            <Badge tone={TONE[outcome]}>{isDone && outcome === "CREATE" ? own.outcome.CREATED : own.outcome[outcome]}</Badge>
          </li>
        ))}
      </ul>
      {!isDone && willGet > 0 && (
        <div>
          <Button name="intent" value="create" icon="check">
            {fillIn(own.create, { count: willGet })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One pledge for all units of a block: written once, looked at unit by unit, then created. */
export function ExpansionForm({ action, blockId, title, choices, words, own }: Props) {
  return (
    <FormShell action={action} hidden={{ blockId }} id="expansion">
      <PledgeFields content={null} beginning={{ kind: null, title, measure: null }} choices={choices} words={words} />
      <div>
        <Button name="intent" value="preview" kind="secondary" icon="search">
          {own.look}
        </Button>
      </div>
      <Outcome own={own} />
    </FormShell>
  );
}
