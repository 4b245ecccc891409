import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { ExplanationEntry, ExplanationFile } from "@/lib/explanations/types";
import { withPost } from "@/lib/history/domain";
import { formatDay, formatMoment } from "@/lib/kernel/dates";

function Files({ files }: { files: readonly ExplanationFile[] }) {
  const t = useTranslations("explanations");
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-3">
      {files.map(({ fileId, mime, name }, index) => (
        <li key={fileId}>
          <a href={`/api/files/${fileId}`} className="flex min-h-11 items-center gap-2">
            {mime.startsWith("image/") ? (
              <img
                src={`/api/files/${fileId}?size=thumb`}
                alt={t("photo", { number: index + 1, name })}
                loading="lazy"
                className="h-24 w-32 rounded border border-line object-cover"
              />
            ) : (
              <>
                <Icon name="file" className="shrink-0" />
                <span className="break-all">{name}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What was asked and answered, round by round, in the order in which it was said. */
export function EntryList({ entries }: { entries: readonly ExplanationEntry[] }) {
  const t = useTranslations("explanations");
  return (
    <ol className="flex max-w-prose flex-col">
      {entries.map(({ id, round, step, text, dueDay, channel, personName, personPost, at, files }) => (
        <li
          key={id}
          data-record="explanationEntry"
          data-id={id}
          className={`flex flex-col gap-2 border-l-4 py-3 pl-4 ${step === "ANSWER" ? "border-action" : "border-line-strong"}`}
        >
          <h3 className="text-base font-semibold">{t(`entry.${step}`, { round, again: round > 1 ? "yes" : "no" })}</h3>
          <p className="whitespace-pre-line" data-field="explanationEntry.text">
            {text}
          </p>
          <Files files={files} />
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
            <span>{withPost(personName, personPost)}</span>
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
            {channel !== "SELF" && <span>{t(`channel.${channel}`)}</span>}
            {dueDay && <span>{t("due", { day: formatDay(dueDay) })}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
