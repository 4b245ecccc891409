import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { type Column, Table } from "@/components/ui/table";
import type { FrozenMinutes, Minutes, MinutesTurn } from "@/lib/ceremonies/minutes/types";
import type { CeremonyEventRef } from "@/lib/ceremonies/types";
import { groupCode } from "@/lib/kernel/codes";
import { formatMoment } from "@/lib/kernel/dates";
import { formatPreciseDay } from "@/lib/kernel/typed-days";
import { CeremonyDay } from "./ceremony-day";
import { nameAndPost } from "./name-and-post";

const WIDE = "lg:w-1/4 print:w-1/4";
const NARROW = "lg:w-1/5 print:w-1/5";

function moment(iso: string): string {
  return formatMoment(new Date(iso));
}

function Outcome({ turn }: { turn: MinutesTurn }) {
  const t = useTranslations("ceremonies");
  const { signature, outcome, reason } = turn;
  if (!signature) {
    return (
      <div>
        {t(`minutes.outcome.${outcome}`)}
        <span className="block text-sm" data-field="ceremonyTurn.reason">
          {reason ? t("minutes.reason", { reason }) : outcome === "NOT_SIGNED" ? t("minutes.noReason") : null}
        </span>
      </div>
    );
  }
  return (
    <div>
      <span className="block font-semibold" data-field="covenantSignature.signerPost">
        {nameAndPost(signature)}
      </span>
      <span className="block" data-field="covenantSignature.method">
        {t(`minutes.way.${signature.method}`)}
      </span>
      {signature.witness && <span className="block text-sm">{t("minutes.witness", { who: nameAndPost(signature.witness) })}</span>}
    </div>
  );
}

function Times({ signature }: Pick<MinutesTurn, "signature">) {
  const t = useTranslations("ceremonies.minutes");
  if (!signature) return null;
  return (
    <div>
      <span className="block" data-field="covenantSignature.signedAt">
        {t("signedAt", { time: moment(signature.signedAt) })}
      </span>
      <span className="block" data-field="covenantSignature.receivedAt">
        {t("receivedAt", { time: moment(signature.receivedAt) })}
      </span>
    </div>
  );
}

function Proof({ signature }: Pick<MinutesTurn, "signature">) {
  const t = useTranslations("ceremonies.minutes");
  if (!signature) return null;
  return (
    <div>
      <span className="block font-semibold lg:whitespace-nowrap print:whitespace-nowrap">
        {t("code", { code: groupCode(signature.code) })}
      </span>
      <span className="block text-xs break-all" data-field="covenantRevision.hash">
        {signature.hash}
      </span>
    </div>
  );
}

function useColumns(): Column<MinutesTurn>[] {
  const t = useTranslations("ceremonies.minutes");
  return [
    { key: "unit", head: t("unit"), names: true, className: WIDE, cell: ({ unit }) => <span data-field="ceremonyTurn.unit">{unit}</span> },
    { key: "outcome", head: t("signer"), className: WIDE, cell: (turn) => <Outcome turn={turn} /> },
    { key: "times", head: t("times"), className: NARROW, cell: ({ signature }) => <Times signature={signature} /> },
    { key: "proof", head: t("proof"), cell: ({ signature }) => <Proof signature={signature} /> },
  ];
}

function EventLine({ event }: { event: CeremonyEventRef }) {
  const t = useTranslations("ceremonies");
  const { id, name, when, session, location } = event;
  const time = when && [session && t(`session.${session}`), formatPreciseDay(when)].filter(Boolean).join(" ");
  return (
    <>
      <AppLink href={`/events/${id}`}>{name}</AppLink>
      <span className="block text-sm">{[time ?? t("unknown"), location ?? t("minutes.placeUnknown")].join(" · ")}</span>
    </>
  );
}

function useFacts(minutes: Minutes): Definition[] {
  const t = useTranslations("ceremonies");
  const { campaign, day, session, location, event, startedAt, endedAt, counter } = minutes;
  return [
    { term: t("form.campaign"), value: campaign },
    { term: t("form.day"), value: <CeremonyDay day={day} session={session} /> },
    { term: t("form.location"), value: location ?? t("unknown"), field: "ceremony.location" },
    ...(event ? [{ term: t("form.event"), value: <EventLine event={event} />, field: "ceremony.event" }] : []),
    { term: t("minutes.started"), value: startedAt ? moment(startedAt) : t("unknown"), field: "ceremony.startedAt" },
    { term: t("minutes.ended"), value: moment(endedAt), field: "ceremony.endedAt" },
    { term: t("minutes.result"), value: t("minutes.resultOf", { ...counter }) },
  ];
}

/** The frozen minutes as they are printed: who signed in which post, when and how, with hash and code; who did not and why; the head of the chain. */
export function MinutesPaper({ minutes, hash }: Pick<FrozenMinutes, "hash"> & { minutes: Minutes }) {
  const t = useTranslations("ceremonies.minutes");
  const columns = useColumns();
  const { place, name, endedBy, chain } = minutes;
  return (
    <article className="flex flex-col gap-6">
      <div className="print-only">
        <p className="font-semibold uppercase">{place}</p>
        <p className="mt-4 text-center text-xl font-semibold uppercase">{t("paperTitle")}</p>
        <p className="text-center font-semibold">{name}</p>
      </div>
      <DefinitionList items={useFacts(minutes)} />
      {minutes.rounds.map((round, index) => (
        <section key={round.name} className="flex flex-col gap-2">
          <h2 className="text-lg">{t("round", { number: index + 1, name: round.name })}</h2>
          <Table caption={round.name} columns={columns} rows={round.turns} rowKey={({ organizationId }) => organizationId} />
        </section>
      ))}
      <section className="flex flex-col gap-2 border-t border-line pt-4 text-sm">
        <h2 className="text-base">{t("chainTitle")}</h2>
        <p>{t("chainLength", { length: chain.length })}</p>
        <p className="break-all" data-field="ceremony.chainHead">
          {chain.head}
        </p>
        <p>{t("hash")}</p>
        <p className="break-all" data-field="ceremony.minutesHash">
          {hash}
        </p>
      </section>
      <div className="ml-auto w-full max-w-80 text-center">
        <p className="font-semibold">{t("madeBy")}</p>
        <p className="text-sm">{nameAndPost(endedBy)}</p>
        <p className="print-only pt-24 text-sm">{t("signHere")}</p>
      </div>
    </article>
  );
}
