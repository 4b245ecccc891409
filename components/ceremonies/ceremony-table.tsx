import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { CeremonyRow } from "@/lib/ceremonies/types";
import { CeremonyBadge } from "./ceremony-badge";
import { CeremonyDay } from "./ceremony-day";

/** Ceremonies, newest first; `showsPlace` where the reader sees more than one place. */
export function CeremonyTable({ rows, showsPlace }: { rows: readonly CeremonyRow[]; showsPlace: boolean }) {
  const t = useTranslations("ceremonies.list");
  const columns: Column<CeremonyRow>[] = [
    { key: "name", head: t("name"), names: true, cell: ({ id, name }) => <AppLink href={`/ceremonies/${id}`}>{name}</AppLink> },
    ...(showsPlace ? [{ key: "place", head: t("place"), cell: ({ placeName }: CeremonyRow) => placeName }] : []),
    { key: "campaign", head: t("campaign"), cell: ({ campaignName }) => campaignName },
    { key: "day", head: t("day"), cell: ({ day, session }) => <CeremonyDay day={day} session={session} /> },
    { key: "signed", head: t("signed"), align: "right", cell: ({ counter }) => t("of", { ...counter }) },
    { key: "status", head: t("status"), cell: ({ status }) => <CeremonyBadge status={status} /> },
  ];
  return <Table caption={t("title")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
