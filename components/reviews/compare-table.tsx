import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import { figureKey, hrefOfFigure } from "@/lib/reviews/domain";
import type { FigureThenNow } from "@/lib/reviews/figures/domain";

/** Figures of a frozen paper beside what the same records say today; `names` are the records' own, where the reader sees them. */
export function CompareTable({ rows, names }: { rows: readonly FigureThenNow[]; names: ReadonlyMap<string, string> }) {
  const t = useTranslations("reviews");
  const columns: Column<FigureThenNow>[] = [
    {
      key: "figure",
      head: t("compare.figure"),
      names: true,
      className: "@min-[44rem]:w-[46%]",
      cell: ({ figure }) => (
        <span className="block">
          <AppLink href={hrefOfFigure(figure)}>
            {t(`what.${figure.what}`)}, {formatDay(figure.day)}
          </AppLink>
          <span className="block text-sm font-normal text-ink-soft">{names.get(figure.id) ?? t(`of.${figure.of}`)}</span>
        </span>
      ),
    },
    { key: "then", head: t("compare.then"), align: "right", cell: ({ figure }) => figure.shown },
    { key: "now", head: t("compare.now"), align: "right", cell: ({ now }) => now ?? t("compare.gone") },
    {
      key: "difference",
      head: t("compare.difference"),
      cell: ({ isSame }) => <Badge tone={isSame ? "neutral" : "action"}>{t(isSame ? "compare.same" : "compare.changed")}</Badge>,
    },
  ];
  return <Table caption={t("compare.title")} columns={columns} rows={rows} rowKey={({ figure }) => figureKey(figure)} />;
}
