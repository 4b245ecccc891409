import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { groupCode } from "@/lib/kernel/codes";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { PlaquePage } from "@/lib/plaques/types";

function Occasions({ page }: { page: PlaquePage }) {
  const t = useTranslations("plaques.page");
  if (page.occasions.length === 0) return t("occasionsNone");
  return (
    <ol className="flex flex-col gap-1">
      {page.occasions.map(({ id, name, day, dateAsPublished, originDay, years }) => (
        <li key={id} data-record="occasion" data-id={id}>
          <span data-field="occasion.name">{name}</span>
          <span className="block text-sm text-ink-soft">
            {years !== null && <span data-field="occasion.years">{t("years", { years })}</span>}
            {years !== null && " · "}
            {originDay && <span data-field="occasion.originDay">{`${formatDay(originDay)} – `}</span>}
            <span data-field="occasion.day">{day ? formatDay(day) : (dateAsPublished ?? t("unknown"))}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What stands on a plaque, by which decision, for which occasions. */
export function PlaqueFacts({ page }: { page: PlaquePage }) {
  const t = useTranslations("plaques");
  const { decisionNumber, decisionDay, ceremonyDay, ceremonySession } = page;
  const isDecided = page.status === "DECIDED" || page.status === "MOUNTED";
  const missing = t(isDecided ? "page.unknown" : "page.notYet");
  const items: Definition[] = [
    { term: t("page.wording"), value: <span className="whitespace-pre-line">{page.wording}</span>, field: "plaque.wording" },
    {
      term: t("page.decision"),
      value: (
        <>
          <span data-field="plaque.decisionNumber">{decisionNumber ?? missing}</span>
          {decisionDay && <span data-field="plaque.decisionDay">{` · ${formatDay(decisionDay)}`}</span>}
        </>
      ),
    },
    { term: t("page.level"), value: page.level ?? missing, field: "plaque.level" },
    { term: t("page.issuer"), value: page.issuer ?? missing, field: "plaque.issuer" },
    {
      term: t("page.ceremony"),
      value: ceremonyDay ? (
        <>
          {ceremonySession && <span data-field="plaque.ceremonySession">{t(`session.${ceremonySession}`)}</span>}{" "}
          <span data-field="plaque.ceremonyDay">{formatDay(ceremonyDay)}</span>
        </>
      ) : (
        t("page.notYet")
      ),
    },
    ...(page.status === "MOUNTED"
      ? [
          {
            term: t("page.event"),
            value: page.event ? <AppLink href={`/events/${page.event.id}`}>{page.event.name}</AppLink> : t("page.eventNone"),
            field: "plaque.event",
          },
        ]
      : []),
    { term: t("page.occasions"), value: <Occasions page={page} /> },
    { term: t("page.campaign"), value: <AppLink href={`/campaigns/${page.campaign.id}`}>{page.campaign.name}</AppLink> },
    ...(page.dossier ? [{ term: t("page.pledge"), value: <AppLink href={`/pledges/${page.pledgeId}`}>{page.title}</AppLink> }] : []),
    { term: t("page.code"), value: <span className="tabular-nums">{groupCode(page.code)}</span>, field: "plaque.code" },
  ];
  return <DefinitionList items={items} />;
}

/** How the plaque came to be, by whom and when. */
export function PlaqueCourse({ course }: { course: NonNullable<PlaquePage["course"]> }) {
  const t = useTranslations("plaques.page");
  const { proposalNote, appraisalNote, appraisedBy, appraisedAt, decidedBy } = course;
  const lines = [
    { text: t("proposed", { name: course.proposedBy, time: formatMoment(course.proposedAt) }), note: proposalNote },
    ...(appraisedBy && appraisedAt
      ? [{ text: t("appraised", { name: appraisedBy, time: formatMoment(appraisedAt) }), note: appraisalNote }]
      : []),
    ...(decidedBy ? [{ text: t("decided", { name: decidedBy }), note: null }] : []),
  ];
  return (
    <ol className="flex flex-col gap-3">
      {lines.map(({ text, note }) => (
        <li key={text}>
          {text}
          {note && <span className="block whitespace-pre-line text-ink-soft">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
