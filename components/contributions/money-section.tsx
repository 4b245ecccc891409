import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import type { Money } from "@/lib/contributions/summing/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoneyInFull } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import { SourceTable } from "./source-table";

type Of = { readonly pledgeId: string; readonly campaignId: string } | { readonly campaignId: string };

type Props = {
  money: Money;
  of: Of;
  /** What this reader's part in it is. */
  mayEnter: boolean;
  mayKeep: boolean;
  takeBackOpenings: FormAction;
};

/** What was announced against what the ledger received; nothing while nothing was announced. */
export function AnnouncedFacts({ money: { announced, totals } }: { money: Money }) {
  const t = useTranslations("contributions.money");
  if (!announced) return null;
  const { difference, day, announcedIn, asPublished } = announced;
  const notes = [asPublished && `“${asPublished}”`, announcedIn, day && t("sourceOf", { day: formatDay(day) })].filter(Boolean);
  const items: Definition[] = [
    {
      term: t("announced"),
      value: formatMoneyInFull(announced.amount),
      field: "announcedTotal.amount",
      ...(notes.length > 0 ? { note: notes.join(" · ") } : {}),
    },
    { term: t("inLedger"), value: formatMoneyInFull(totals.stages.RECEIVED.value), field: "contribution.received" },
    {
      term: t("difference"),
      value: (
        <strong className={difference.kind === "EQUAL" ? "" : "text-warning"}>
          {t(difference.kind, { amount: formatMoneyInFull(difference.amount) })}
        </strong>
      ),
      field: "announcedTotal.difference",
      ...(difference.unvalued > 0 ? { note: t("notCounted", { count: difference.unvalued }) } : {}),
    },
  ];
  return <DefinitionList items={items} />;
}

function Openings({ money, pledgeId, action }: { money: Money; pledgeId: string; action: FormAction }) {
  const t = useTranslations("contributions.money");
  return (
    <div className="flex flex-col items-start gap-2">
      <p>
        {t("openings", { count: money.openings })}. <span className="text-ink-soft">{t("openingsNote")}</span>
      </p>
      <ConfirmDialog trigger={t("takeBackOpenings")} title={t("takeBackOpenings")}>
        <FormShell action={action} hidden={{ pledgeId }} className="flex flex-col gap-4">
          <TextArea name="reason" label={t("reason")} rows={3} required />
          <div>
            <Button>{t("takeBackOpenings")}</Button>
          </div>
        </FormShell>
      </ConfirmDialog>
    </div>
  );
}

/** The money of a pledge or of a campaign: planned beside actual by source, and what was announced against the ledger. */
export function MoneySection({ money, of, mayEnter, mayKeep, takeBackOpenings }: Props) {
  const t = useTranslations("contributions.money");
  const pledgeId = "pledgeId" in of ? of.pledgeId : null;
  const asked = pledgeId ? `pledge=${pledgeId}` : `campaign=${of.campaignId}`;
  const { quantities } = money.totals.received;
  return (
    <Section
      title={t("title")}
      id="money"
      actions={
        <>
          {mayEnter && pledgeId && (
            <LinkButton kind="secondary" href={`/contributions/new?${asked}`}>
              {t("enter")}
            </LinkButton>
          )}
          {mayKeep && (
            <LinkButton kind="quiet" href={`/contributions/announce/${of.campaignId}${pledgeId ? `?pledge=${pledgeId}` : ""}`}>
              {t("announce")}
            </LinkButton>
          )}
        </>
      }
    >
      {money.sources.length > 0 && <SourceTable sources={money.sources} />}
      {quantities.length > 0 && <p>{quantities.map(({ quantity, unit }) => `${formatNumber(quantity)} ${unit}`).join(", ")}</p>}
      <AnnouncedFacts money={money} />
      {money.entries === 0 ? (
        <p className="text-ink-soft">{t("nothing")}</p>
      ) : (
        <p className="flex flex-wrap gap-x-6">
          <AppLink href={`/contributions?${asked}`} className="inline-flex min-h-11 items-center">
            {t("ledger")}
          </AppLink>
          {pledgeId && (
            <AppLink href={`/contributions/thanks?pledge=${pledgeId}`} className="inline-flex min-h-11 items-center">
              {t("thanks")}
            </AppLink>
          )}
        </p>
      )}
      {mayKeep && pledgeId && money.openings > 0 && <Openings money={money} pledgeId={pledgeId} action={takeBackOpenings} />}
    </Section>
  );
}
