import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { fallsShort, shortfall } from "@/lib/covenants/domain";
import type { Counts } from "@/lib/covenants/types";
import { useLackWords } from "./lack-words";

/** What the block asks of each unit, what this one has, and how much it lacks; to be told, not to be refused. */
export function QuotaLine({ block, has, asked }: { block: string; has: Counts; asked: Counts }) {
  const t = useTranslations("covenants.quota");
  const words = useLackWords();
  if (asked.works === 0 && asked.tasks === 0) return <p className="text-ink-soft">{t("none", { ...has })}</p>;
  const lack = shortfall(has, asked);
  const sentence = t("asked", { block, works: asked.works, tasks: asked.tasks, hasWorks: has.works, hasTasks: has.tasks });
  if (!fallsShort(lack)) return <p className="text-ink-soft">{sentence}</p>;
  return (
    <Notice kind="warning" title={t("short", { what: words(lack) })}>
      {sentence}
    </Notice>
  );
}
