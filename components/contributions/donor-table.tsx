import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import type { Consent, DonorLine } from "@/lib/contributions/donors/types";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import { useDonorName } from "./donor-name";

/** What a donor said last about being named. */
export function ConsentBadge({ consent }: { consent: Consent }) {
  const t = useTranslations("contributions.consent");
  return (
    <span data-field="donor.consent">
      <Badge tone={consent === "GIVEN" ? "success" : consent === "WITHDRAWN" ? "warning" : "neutral"}>{t(consent ?? "NONE")}</Badge>
    </span>
  );
}

/** How many a group is, in figures or in the source's words. */
export function Headcount({ donor }: { donor: Pick<DonorLine, "kind" | "headcount" | "headcountAsPublished"> }) {
  const t = useTranslations("contributions");
  if (donor.kind !== "GROUP") return "–";
  return (
    <span className="flex flex-col">
      <span data-field="donor.headcount">{donor.headcount === null ? t("donors.headcountUnknown") : formatNumber(donor.headcount, 0)}</span>
      {donor.headcountAsPublished && (
        <span data-field="donor.headcountAsPublished" className="text-sm text-ink-soft">
          {t("entry.asPublished", { text: donor.headcountAsPublished })}
        </span>
      )}
    </span>
  );
}

/** Donors, one line each; a line opens the donor. */
export function DonorTable({ lines }: { lines: readonly DonorLine[] }) {
  const t = useTranslations("contributions");
  const nameOf = useDonorName();
  const columns: Column<DonorLine>[] = [
    {
      key: "name",
      head: t("donors.name"),
      names: true,
      cell: (donor) => (
        <span className="flex flex-wrap items-center gap-2">
          <AppLink href={`/contributions/donors/${donor.id}`} className="inline-flex min-h-11 items-center">
            <span data-field="donor.name">{nameOf(donor)}</span>
          </AppLink>
          {donor.isSample && <Badge tone="waiting">{t("mark.sample")}</Badge>}
        </span>
      ),
    },
    { key: "kind", head: t("donors.kind"), cell: ({ kind }) => <span data-field="donor.kind">{t(`donorKind.${kind}`)}</span> },
    {
      key: "group",
      head: t("donors.group"),
      cell: ({ group }) => (group ? <span data-field="donor.group">{t(`group.${group}`)}</span> : "–"),
    },
    { key: "headcount", head: t("donors.headcount"), wideOnly: true, cell: (donor) => <Headcount donor={donor} /> },
    {
      key: "received",
      head: t("donors.received"),
      align: "right",
      cell: ({ received, unvalued }) => (
        <span className="flex flex-col">
          {received === 0 && unvalued > 0 ? t("totals.unknown") : formatMoney(received)}
          {unvalued > 0 && (
            <span className="text-sm text-ink-soft">
              {t(received === 0 ? "totals.allUnvalued" : "donors.unvalued", { count: unvalued })}
            </span>
          )}
        </span>
      ),
    },
    { key: "consent", head: t("donors.consent"), cell: ({ consent }) => <ConsentBadge consent={consent} /> },
  ];
  return <Table caption={t("donors.caption")} columns={columns} rows={lines} rowKey={({ id }) => id} record="donor" />;
}
