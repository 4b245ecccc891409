import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { MAX_REASON } from "@/lib/covenants/constants";
import type { RevisionView } from "@/lib/covenants/reading/types";
import { formatMoment } from "@/lib/kernel/dates";
import { DecisionBox } from "./decision-box";
import { StepForm } from "./step-form";

export type StepActions = Readonly<Record<"recall" | "approve" | "returning" | "amend" | "dropAmendment", FormAction>>;
export type WhyNot = Readonly<
  Record<"edit" | "recall" | "approve" | "returning" | "signAccount" | "signWitnessed" | "amend" | "dropAmendment", string | null>
>;
export type Parts = { readonly drafts: boolean; readonly decides: boolean; readonly witnesses: boolean };

type Props = {
  readonly covenantId: string;
  readonly open: RevisionView;
  readonly returned: RevisionView | null;
  readonly isAmendment: boolean;
  readonly parts: Parts;
  readonly off: WhyNot;
  readonly actions: StepActions;
};

function Drafting({ covenantId, open, returned, isAmendment, parts, off, actions }: Props) {
  const t = useTranslations("covenants.next");
  const words = returned?.returnReason ? t("returned", { reason: returned.returnReason }) : t(isAmendment ? "draftAmendment" : "draft");
  return (
    <Notice kind={returned ? "warning" : "info"} title={t(returned ? "returnedTitle" : "draftTitle")}>
      <p className="whitespace-pre-line">{words}</p>
      {parts.drafts && (
        <div className="mt-3 flex flex-wrap items-start gap-3">
          {off.edit === null ? (
            <LinkButton href={`/covenants/${covenantId}/edit`} icon="edit">
              {t("goOn")}
            </LinkButton>
          ) : (
            <Button type="button" offBecause={off.edit}>
              {t("goOn")}
            </Button>
          )}
          {isAmendment && (
            <ConfirmDialog trigger={t("drop")} title={t("dropTitle")} offBecause={off.dropAmendment}>
              <p>{t("dropMeaning")}</p>
              <StepForm action={actions.dropAmendment} covenantId={covenantId} version={open.version} kind="danger">
                {t("drop")}
              </StepForm>
            </ConfirmDialog>
          )}
        </div>
      )}
    </Notice>
  );
}

function Waiting({ covenantId, open, parts, off, actions }: Props) {
  const t = useTranslations("covenants.next");
  return (
    <Notice title={t("waitingTitle")}>
      <p>{t("waiting", { time: open.submittedAt ? formatMoment(open.submittedAt) : "–", name: open.submittedBy ?? "–" })}</p>
      <div className="mt-3 flex flex-col gap-4">
        {parts.decides && <Decision {...{ covenantId, open, off, actions }} isApproved={false} />}
        {parts.drafts && !parts.decides && (
          <StepForm
            action={actions.recall}
            covenantId={covenantId}
            version={open.version}
            kind="secondary"
            icon="undo"
            offBecause={off.recall}
          >
            {t("recall")}
          </StepForm>
        )}
      </div>
    </Notice>
  );
}

function Decision({
  covenantId,
  open,
  off,
  actions,
  isApproved,
}: Pick<Props, "covenantId" | "open" | "off" | "actions"> & { isApproved: boolean }) {
  return (
    <DecisionBox
      covenantId={covenantId}
      version={open.version}
      approve={{ action: actions.approve, offBecause: off.approve }}
      returning={{ action: actions.returning, offBecause: off.returning }}
      isApproved={isApproved}
    />
  );
}

function Approved({ covenantId, open, parts, off, actions }: Props) {
  const t = useTranslations("covenants.next");
  const signs = parts.witnesses ? off.signWitnessed : off.signAccount;
  return (
    <Notice title={t("approvedTitle")}>
      <p>{t("approved", { time: open.decidedAt ? formatMoment(open.decidedAt) : "–", name: open.decidedBy ?? "–" })}</p>
      <div className="mt-3 flex flex-col gap-4">
        {parts.drafts &&
          (signs === null ? (
            <span>
              <LinkButton href={`/covenants/${covenantId}/sign`} icon="sign">
                {t("sign")}
              </LinkButton>
            </span>
          ) : (
            <Button type="button" icon="sign" offBecause={signs}>
              {t("sign")}
            </Button>
          ))}
        {parts.decides && <Decision {...{ covenantId, open, off, actions }} isApproved />}
      </div>
    </Notice>
  );
}

/** What happens next with the version under way, and the one thing that this reader can do about it. */
export function NextStep(props: Props) {
  const { status } = props.open;
  return (
    <div className="print-hidden">
      {status === "DRAFT" ? <Drafting {...props} /> : status === "SUBMITTED" ? <Waiting {...props} /> : <Approved {...props} />}
    </div>
  );
}

/** Beginning an amendment of the signed covenant: why, and then its own draft. */
export function AmendForm({ covenantId, action, offBecause }: { covenantId: string; action: FormAction; offBecause: string | null }) {
  const t = useTranslations("covenants.next");
  return (
    <ConfirmDialog trigger={t("amend")} title={t("amendTitle")} icon="edit" offBecause={offBecause}>
      <p>{t("amendMeaning")}</p>
      <FormShell action={action} hidden={{ covenantId }} className="flex flex-col gap-4">
        <TextArea name="reason" label={t("amendReason")} hint={t("amendReasonHint")} rows={3} maxLength={MAX_REASON} required />
        <div>
          <Button>{t("amendBegin")}</Button>
        </div>
      </FormShell>
    </ConfirmDialog>
  );
}
