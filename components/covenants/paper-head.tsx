import { useTranslations } from "next-intl";
import type { CovenantView } from "@/lib/covenants/reading/types";

/** The head of the printed paper, in the form that the office knows; seen in print only. */
export function PaperHead({ covenant, number }: { covenant: Pick<CovenantView, "facts" | "campaign" | "block">; number: number }) {
  const t = useTranslations("covenants.paper");
  const { facts, campaign, block } = covenant;
  return (
    <div className="print-only">
      <div className="flex justify-between gap-8 text-center">
        <div>
          <p className="font-semibold uppercase">{facts.placeName}</p>
          <p>{block?.name}</p>
        </div>
        <div>
          <p className="font-semibold uppercase">{t("state")}</p>
          <p className="font-semibold">{t("motto")}</p>
        </div>
      </div>
      <p className="mt-6 text-center text-xl font-semibold uppercase">{t("title")}</p>
      <p className="text-center font-semibold">{campaign.name}</p>
      <p className="mt-2 text-center">{t("unitAndNumber", { unit: facts.organizationName, number })}</p>
    </div>
  );
}
