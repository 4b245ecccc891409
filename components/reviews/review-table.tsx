import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/kernel/dates";
import type { ReviewLine } from "@/lib/reviews/types";
import { usePeriodText } from "./period-text";

/** Reviews with their period and state. */
export function ReviewTable({ reviews, withPlace }: { reviews: readonly ReviewLine[]; withPlace: boolean }) {
  const t = useTranslations("reviews");
  const periodText = usePeriodText();
  const columns: Column<ReviewLine>[] = [
    {
      key: "name",
      head: t("list.name"),
      names: true,
      className: "@min-[44rem]:w-[45%]",
      cell: ({ id, title, subject, kind, placeName }) => (
        <span className="block">
          <AppLink href={`/reviews/${id}`}>{title}</AppLink>
          <span className="block text-sm font-normal text-ink-soft">
            {[withPlace ? placeName : null, t(`kinds.${kind}`), subject].filter(Boolean).join(" · ")}
          </span>
        </span>
      ),
    },
    { key: "period", head: t("list.period"), cell: ({ period }) => periodText(period) },
    {
      key: "status",
      head: t("list.status"),
      cell: ({ status, frozenAt, open }) => (
        <span className="block">
          <Badge tone={status === "FROZEN" ? "success" : "waiting"}>{t(`statuses.${status}`)}</Badge>
          <span className="block text-sm text-ink-soft">
            {frozenAt ? t("list.frozenAt", { at: formatMoment(frozenAt) }) : t("list.open", { count: open })}
          </span>
        </span>
      ),
    },
  ];
  return <Table caption={t("list.title")} columns={columns} rows={reviews} rowKey={({ id }) => id} />;
}
