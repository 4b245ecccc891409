import { useTranslations } from "next-intl";
import { countContents } from "@/lib/campaigns/domain";

/** "Khai 8, đã nhập 6; 2 nội dung không nêu trong nguồn". */
export function ContentsCount({ declared, entered }: { declared: number | null; entered: number }) {
  const t = useTranslations("campaigns.contents");
  const { unstated, surplus } = countContents(declared, entered);
  const parts = [
    declared === null ? t("countOnly", { entered }) : t("count", { declared, entered }),
    unstated > 0 ? t("unstated", { count: unstated }) : null,
    surplus > 0 ? t("surplus", { count: surplus }) : null,
  ];
  return <span data-field="campaign.declaredContentCount">{parts.filter(Boolean).join("; ")}</span>;
}
