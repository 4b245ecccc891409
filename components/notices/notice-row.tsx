import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/kernel/dates";
import type { NoticeLine } from "@/lib/notices/types";

/** One notice: its sentence opens the record, and marks it as read for the person who opens it. */
export function NoticeRow({ line }: { line: NoticeLine }) {
  const t = useTranslations("notices");
  const sentence = t(`sentence.${line.kind}`, line.params);
  const isNew = !line.isRead && !line.isDone;
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0"
      data-record="notice"
      data-id={line.id}
    >
      <div className="flex min-w-0 grow basis-72 flex-col">
        <button
          type="submit"
          name="open"
          value={line.id}
          className={`flex min-h-11 cursor-pointer items-center py-1 text-left text-action hover:underline ${isNew ? "font-semibold" : ""}`}
        >
          <span className="line-clamp-3">{sentence}</span>
        </button>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          {isNew && <Badge tone="action">{t("unread")}</Badge>}
          {line.isDone && <Badge tone="success">{t("done")}</Badge>}
          {!line.isDone && line.waits && line.isRead && <Badge tone="waiting">{t("waits")}</Badge>}
          {!line.isDone && !line.waits && line.isRead && <Badge>{t("read")}</Badge>}
          {line.unitName && <span>{line.unitName}</span>}
          <span>{formatMoment(line.at)}</span>
        </span>
      </div>
      {isNew && (
        <Button kind="quiet" icon="check" name="read" value={line.id} label={t("readOneOf", { sentence })}>
          {t("readOne")}
        </Button>
      )}
    </li>
  );
}
