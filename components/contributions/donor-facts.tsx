import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import type { DonorPage } from "@/lib/contributions/donors/types";
import { DonorName } from "./donor-name";
import { ConsentBadge, Headcount } from "./donor-table";

/** The donor's name as a page's title, marked when it is sample data. */
export function DonorTitle({ donor }: { donor: DonorPage }) {
  const t = useTranslations("contributions.mark");
  return (
    <>
      <DonorName donor={donor} /> {donor.isSample && <Badge tone="waiting">{t("sample")}</Badge>}
    </>
  );
}

/** What is known of a donor. */
export function DonorFacts({ donor }: { donor: DonorPage }) {
  const t = useTranslations("contributions");
  const items: (Definition | null)[] = [
    { term: t("donors.kind"), value: t(`donorKind.${donor.kind}`), field: "donor.kind" },
    donor.group ? { term: t("donors.group"), value: t(`group.${donor.group}`), field: "donor.group" } : null,
    donor.kind === "GROUP" ? { term: t("donors.headcount"), value: <Headcount donor={donor} /> } : null,
    { term: t("donors.consent"), value: <ConsentBadge consent={donor.consent} /> },
    donor.note ? { term: t("donors.note"), value: <span className="whitespace-pre-line">{donor.note}</span>, field: "donor.note" } : null,
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
}
