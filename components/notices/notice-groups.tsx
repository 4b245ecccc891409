import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { NoticeGroup, NoticeLine } from "@/lib/notices/types";
import { NoticeRow } from "./notice-row";

/** How many lines of a group stand open; the rest is one touch away. */
const SHOWN = 6;

function Lines({ lines }: { lines: readonly NoticeLine[] }) {
  return (
    <ul className="flex flex-col">
      {lines.map((line) => (
        <NoticeRow key={line.id} line={line} />
      ))}
    </ul>
  );
}

/** Open notices by kind, what asks for something first. */
export function NoticeGroups({ groups }: { groups: readonly NoticeGroup[] }) {
  const t = useTranslations("notices");
  return groups.map(({ kind, count, unread, lines }) => {
    const rest = lines.slice(SHOWN);
    return (
      <Section key={kind} title={t(`group.${kind}`, { count })} note={unread > 0 ? t("unreadOf", { count: unread }) : undefined}>
        <Lines lines={lines.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <details>
            <summary className="flex min-h-11 items-center text-action underline underline-offset-4">
              {t("rest", { count: rest.length })}
            </summary>
            <Lines lines={rest} />
          </details>
        )}
        {count > lines.length && <p className="text-sm text-ink-soft">{t("more", { count: count - lines.length })}</p>}
      </Section>
    );
  });
}
