import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import type { ProposalLine } from "@/lib/contributions/ledger/types";
import { formatDay } from "@/lib/kernel/dates";

/** A proposal with the sentence that says why it cannot be confirmed by this reader. */
export type ProposalShown = { readonly line: ProposalLine; readonly whyNot: string | null };

type Actions = { readonly confirm: FormAction; readonly refuse: FormAction };

function Decide({ line, whyNot, confirm, refuse }: ProposalShown & Actions) {
  const t = useTranslations("contributions.proposals");
  const hidden = { id: line.id, version: line.version };
  return (
    <div className="flex flex-wrap items-start gap-3">
      <FormShell action={confirm} hidden={hidden} guardLeaving={false}>
        <Button offBecause={whyNot}>{t("confirm")}</Button>
      </FormShell>
      {!whyNot && (
        <ConfirmDialog trigger={t("refuse")} title={t("refuse")}>
          <FormShell action={refuse} hidden={hidden} className="flex flex-col gap-4">
            <TextArea name="reason" label={t("reason")} rows={3} required />
            <div>
              <Button kind="danger">{t("refuse")}</Button>
            </div>
          </FormShell>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** What units entered and nobody has confirmed; a unit sees its own and what became of it. */
export function ProposalList({ proposals, isKeeper, ...actions }: { proposals: readonly ProposalShown[]; isKeeper: boolean } & Actions) {
  const t = useTranslations("contributions");
  return (
    <ul className="flex flex-col divide-y divide-line">
      {proposals.map(({ line, whyNot }) => (
        <li key={line.id} className="flex flex-col gap-2 py-4" data-record="proposal" data-id={line.id}>
          <p className="font-semibold">
            {[t(`stage.${line.stage}`), line.words, line.day && formatDay(line.day)].filter(Boolean).join(" · ")}
          </p>
          <p>{[line.donorName, line.pledge.title].filter(Boolean).join(" · ")}</p>
          <p className="text-sm text-ink-soft">{t("proposals.by", { name: line.proposedBy, unit: line.unitName })}</p>
          {isKeeper ? (
            <Decide line={line} whyNot={whyNot} {...actions} />
          ) : (
            <p>{line.status === "REFUSED" ? t("proposals.refused", { reason: line.reason ?? "" }) : t("proposals.waiting")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
