import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EventSelect } from "@/components/events/event-select";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { EventRow } from "@/lib/events/types";
import type { OccasionChoice } from "@/lib/occasions/types";
import type { PlaqueEvent, PlaquePage } from "@/lib/plaques/types";
import { ProposeFields } from "./propose-fields";

type Props = {
  page: PlaquePage;
  /** Steps that are this reader's part; the sentence says why one cannot be taken. */
  steps: readonly { readonly step: PlaqueEvent; readonly whyNot: string | null }[];
  occasions: readonly OccasionChoice[];
  /** Events of the place that may have been the ceremony. */
  events: readonly EventRow[];
  actions: Readonly<Record<PlaqueEvent, FormAction>>;
};

const LABEL = { PROPOSE_AGAIN: "again", APPRAISE: "appraise", RETURN: "return", DECIDE: "decide", MOUNT: "mount", TIE: "tie" } as const;

function Fields({ step, page, occasions, events }: Pick<Props, "page" | "occasions" | "events"> & { step: PlaqueEvent }): ReactNode {
  const t = useTranslations("plaques");
  switch (step) {
    case "PROPOSE_AGAIN": {
      const start = { wording: page.wording, note: page.course?.proposalNote ?? "", occasionIds: page.occasions.map(({ id }) => id) };
      return <ProposeFields occasions={occasions} start={start} />;
    }
    case "APPRAISE":
      return <TextArea name="note" label={t("form.appraisalNote")} rows={3} />;
    case "RETURN":
      return <TextArea name="reason" label={t("form.reason")} rows={3} required />;
    case "DECIDE":
      return (
        <>
          <TextInput name="decisionNumber" label={t("form.decisionNumber")} width="medium" />
          <DateField name="decisionDay" label={t("form.decisionDay")} />
          <TextInput name="level" label={t("form.level")} width="medium" suggestions={t("form.levels").split("|")} />
          <TextInput name="issuer" label={t("form.issuer")} />
          <Checkbox name="isUnstated" label={t("form.isUnstated")} />
        </>
      );
    case "TIE":
      return (
        <EventSelect
          label={t("form.event")}
          hint={t("form.tieHint")}
          none={t("form.eventNone")}
          events={events}
          start={page.event?.id ?? null}
        />
      );
    case "MOUNT":
      return (
        <>
          {events.length > 0 && (
            <EventSelect label={t("form.event")} hint={t("form.eventHint")} none={t("form.eventNone")} events={events} />
          )}
          <DateField name="ceremonyDay" label={t("form.ceremonyDay")} />
          <Select
            name="ceremonySession"
            label={t("form.ceremonySession")}
            width="short"
            placeholder={t("form.sessionUnknown")}
            options={(["MORNING", "AFTERNOON"] as const).map((value) => ({ value, label: t(`session.${value}`) }))}
          />
        </>
      );
  }
}

/** What this reader may do to a plaque next. */
export function PlaqueSteps({ page, steps, occasions, events, actions }: Props) {
  const t = useTranslations("plaques.form");
  const hidden = { id: page.id, version: page.version };
  const reasons = new Set(steps.map(({ whyNot }) => whyNot));
  const [only] = reasons;
  // One reason for all of them is said once, not below each of several dead buttons.
  if (only && reasons.size === 1 && steps.length > 1) return <Notice>{only}</Notice>;
  return (
    <div className="flex flex-col items-start gap-6">
      {steps.map(({ step, whyNot }) => {
        const label = t(LABEL[step]);
        if (whyNot) {
          return (
            <Button key={step} type="button" offBecause={whyNot}>
              {label}
            </Button>
          );
        }
        const form = (
          <FormShell key={step} action={actions[step]} id={`step-${step}`} hidden={hidden} className="flex w-full flex-col gap-4">
            <Fields step={step} page={page} occasions={occasions} events={events} />
            <div>
              <Button kind={step === "RETURN" ? "danger" : step === "TIE" ? "secondary" : "primary"}>{label}</Button>
            </div>
          </FormShell>
        );
        return step === "RETURN" ? (
          <ConfirmDialog key={step} trigger={label} title={label}>
            {form}
          </ConfirmDialog>
        ) : (
          form
        );
      })}
    </div>
  );
}
