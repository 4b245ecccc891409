import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { ScreenLine } from "@/lib/screens/types";

/** The screens of a place: which, of what shape, how many entries. */
export function ScreenTable({ screens }: { screens: readonly ScreenLine[] }) {
  const t = useTranslations("screens");
  const columns: Column<ScreenLine>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: ({ id, name }) => (
        <AppLink href={`/screens/${id}`} className="font-semibold">
          {name}
        </AppLink>
      ),
    },
    {
      key: "size",
      head: t("size"),
      cell: ({ width, height }) => (width && height ? t("pixels", { width: String(width), height: String(height) }) : t("fits")),
    },
    { key: "theme", head: t("theme"), cell: ({ theme }) => t(`themes.${theme}`) },
    { key: "seconds", head: t("seconds"), align: "right", cell: ({ seconds }) => String(seconds) },
    { key: "items", head: t("items"), align: "right", cell: ({ items }) => String(items) },
  ];
  return <Table caption={t("title")} columns={columns} rows={screens} rowKey={({ id }) => id} />;
}
