"use client";

import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import type { FormAction } from "@/lib/action-state";
import type { PledgeContent } from "@/lib/pledges/types";
import { type Beginning, PledgeFields } from "./pledge-fields";
import type { FormChoices, FormWords } from "./words";

type Props = {
  readonly action: FormAction;
  readonly covenantId: string;
  readonly pledgeId: string;
  /** 0 = the pledge is not in the draft yet. */
  readonly version: number;
  readonly content: PledgeContent | null;
  readonly beginning: Beginning;
  readonly choices: FormChoices;
  readonly words: FormWords;
};

/** The form of one pledge; it saves itself while somebody types. */
export function PledgeForm({ action, covenantId, pledgeId, version, words, ...fields }: Props) {
  return (
    <FormShell action={action} hidden={{ covenantId, pledgeId, version }} autoSave id="pledge">
      <PledgeFields words={words} {...fields} />
      <div className="flex flex-wrap gap-3">
        <Button icon="check">{words.save}</Button>
        <LinkButton href={`/covenants/${covenantId}/edit`} kind="secondary">
          {words.cancel}
        </LinkButton>
      </div>
    </FormShell>
  );
}
