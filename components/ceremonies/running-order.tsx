import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import type { CeremonyView, TurnView } from "@/lib/ceremonies/types";
import { formatTime } from "@/lib/kernel/dates";
import { nameAndPost } from "./name-and-post";

const TONE: Readonly<Record<TurnView["state"], BadgeTone>> = {
  SIGNED: "success",
  PAPER: "warning",
  SKIPPED: "neutral",
  READY: "action",
  NOT_READY: "waiting",
};

function StateCell({ turn }: { turn: TurnView }) {
  const t = useTranslations("ceremonies");
  const { state, isCalled, standing, signature, reason, covenantId } = turn;
  return (
    <span className="flex flex-col items-start gap-1">
      <Badge tone={TONE[state]}>{isCalled && state === "READY" ? t("state.CALLED") : t(`state.${state}`)}</Badge>
      {signature && (
        <span className="text-sm text-ink-soft" data-field="ceremonyTurn.signature">
          {t("signedBy", {
            who: nameAndPost({ name: signature.signerName, post: signature.signerPost }),
            time: formatTime(signature.signedAt),
          })}
        </span>
      )}
      {state === "NOT_READY" && <span className="text-sm">{t(`why.${standing}`)}</span>}
      {state === "PAPER" && covenantId && <AppLink href={`/covenants/${covenantId}/sign?way=paper`}>{t("plan.enterScan")}</AppLink>}
      {state !== "SIGNED" && reason && (
        <span className="text-sm text-ink-soft" data-field="ceremonyTurn.reason">
          {reason}
        </span>
      )}
    </span>
  );
}

/** The rounds in order, each unit with where its turn stands. */
export function RunningOrder({ ceremony }: { ceremony: CeremonyView }) {
  const t = useTranslations("ceremonies.plan");
  const columns: Column<TurnView>[] = [
    {
      key: "unit",
      head: t("unit"),
      names: true,
      className: "lg:w-1/2",
      cell: ({ unit, covenantId }) => (
        <span data-field="ceremonyTurn.unit">{covenantId ? <AppLink href={`/covenants/${covenantId}`}>{unit}</AppLink> : unit}</span>
      ),
    },
    { key: "state", head: t("stateHead"), cell: (turn) => <StateCell turn={turn} /> },
  ];
  return ceremony.rounds.map(({ id, name, turns }, index) => (
    <div key={id} data-record="ceremonyRound" data-id={id} className="flex flex-col gap-2">
      <h3 className="text-lg">
        {t("round", { number: index + 1 })}: <span data-field="ceremonyRound.name">{name}</span>
      </h3>
      <Table caption={name} columns={columns} rows={turns} rowKey={({ organizationId }) => organizationId} />
    </div>
  ));
}
