import { useTranslations } from "next-intl";
import { FirstLines } from "@/components/ui/first-lines";
import { Section } from "@/components/ui/section";
import type { NoticeGroup } from "@/lib/notices/types";
import { NoticeRow } from "./notice-row";

/** Open notices by kind, what asks for something first. */
export function NoticeGroups({ groups }: { groups: readonly NoticeGroup[] }) {
  const t = useTranslations("notices");
  return groups.map(({ kind, count, unread, lines }) => (
    <Section key={kind} title={t(`group.${kind}`, { count })} note={unread > 0 ? t("unreadOf", { count: unread }) : undefined}>
      <FirstLines lines={lines.map((line) => <NoticeRow key={line.id} line={line} />)} rest={(left) => t("rest", { count: left })} />
      {count > lines.length && <p className="text-sm text-ink-soft">{t("more", { count: count - lines.length })}</p>}
    </Section>
  ));
}
