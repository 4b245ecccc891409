import { useTranslations } from "next-intl";
import { MetaLine } from "@/components/ui/meta-line";
import type { ParticipantView, SpeechView } from "@/lib/events/types";

type WordsOf = (participant: ParticipantView) => string;

/** How a participant is called in a line: name and posts, a group's words, an organisation's name. */
export function useParticipantName(): WordsOf {
  return ({ name, posts, organization }) => [organization?.name, name, posts.join(", ")].filter(Boolean).join(", ");
}

function Participant({ participant }: { participant: ParticipantView }) {
  const t = useTranslations("events");
  const { id, kind, name, posts, roles, count, organization } = participant;
  return (
    <li data-record="eventParticipant" data-id={id} className="flex flex-col gap-1 py-3">
      {organization && <span data-field="eventParticipant.organization">{organization.name}</span>}
      {name && <span data-field={kind === "GROUP" ? "eventParticipant.groupText" : "eventParticipant.name"}>{name}</span>}
      {posts.length > 0 && <span data-field="eventParticipant.posts">{posts.join(", ")}</span>}
      <MetaLine>
        <span>{t(`kinds.${kind}`)}</span>
        {roles.length > 0 && <span data-field="eventParticipant.roles">{roles.map((role) => t(`roles.${role}`)).join(", ")}</span>}
        {kind === "GROUP" && (
          <span data-field="eventParticipant.count">{count === null ? t("page.noCount") : t("page.counted", { count })}</span>
        )}
        {kind === "PERSON" && !name && <span>{t("page.noName")}</span>}
      </MetaLine>
    </li>
  );
}

/** Who took part, in order. */
export function ParticipantList({ participants }: { participants: readonly ParticipantView[] }) {
  const t = useTranslations("events.page");
  if (participants.length === 0) return <p className="text-ink-soft">{t("noPeople")}</p>;
  return (
    <ul className="divide-y divide-line">
      {participants.map((participant) => (
        <Participant key={participant.id} participant={participant} />
      ))}
    </ul>
  );
}

/** What was said, and by whom. */
export function SpeechList({ speeches, participants }: { speeches: readonly SpeechView[]; participants: readonly ParticipantView[] }) {
  const t = useTranslations("events");
  const nameOf = useParticipantName();
  return (
    <ol className="flex flex-col gap-5">
      {speeches.map(({ id, kind, participantId, summary }) => {
        const speaker = participants.find((one) => one.id === participantId);
        const words = t(`speechKinds.${kind}`);
        return (
          <li key={id} data-record="eventSpeech" data-id={id} className="flex max-w-prose flex-col gap-1">
            <span className="font-semibold" data-field="eventSpeech.kind">
              {speaker ? t("page.by", { kind: words, who: nameOf(speaker) }) : t("page.noSpeaker", { kind: words })}
            </span>
            <span className="whitespace-pre-line" data-field="eventSpeech.summary">
              {summary}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
