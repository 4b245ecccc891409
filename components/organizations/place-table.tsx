import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { PlaceRow } from "@/lib/organizations/types";

/** The places directly below one, with how many units each has. */
export function PlaceTable({ placeName, places }: { placeName: string; places: readonly PlaceRow[] }) {
  const t = useTranslations("organizations");
  return (
    <Table
      caption={t("list.placesCaption", { place: placeName })}
      rows={places}
      rowKey={(place) => place.id}
      columns={[
        {
          key: "name",
          head: t("list.place"),
          names: true,
          cell: (place) => (
            <span className="flex flex-wrap items-center gap-2">
              <AppLink href={`/units/${place.id}`}>{place.name}</AppLink>
              {place.removed && <Badge tone="warning">{t("list.removed")}</Badge>}
            </span>
          ),
        },
        { key: "kind", head: t("form.kind"), cell: (place) => t(`kinds.${place.kind}`) },
        { key: "code", head: t("list.code"), cell: (place) => place.code ?? "–" },
        { key: "wards", head: t("list.wards"), align: "right", cell: (place) => (place.kind === "WARD" ? "–" : place.wardCount) },
        { key: "units", head: t("list.units"), align: "right", cell: (place) => place.unitCount },
      ]}
    />
  );
}
