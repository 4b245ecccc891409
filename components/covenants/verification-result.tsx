import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import type { Difference, Verification } from "@/lib/covenants/verification/types";
import { groupCode } from "@/lib/kernel/codes";
import { formatDay } from "@/lib/kernel/dates";

function useDifference(): (difference: Difference) => string {
  const t = useTranslations("covenants.verify.difference");
  return (difference) => {
    if (difference.kind === "PLEDGE") return t(`PLEDGE_${difference.where}`, { number: difference.number });
    return difference.kind === "CHAIN" ? t("CHAIN", { at: difference.at }) : t(difference.kind);
  };
}

/** What anybody may know of a proof: whether everything still agrees, and if not, what differs. */
export function VerificationResult({ found }: { found: Verification }) {
  const t = useTranslations("covenants.verify");
  const words = useDifference();
  const { matches, differences } = found;
  return (
    <>
      <Notice kind={matches ? "success" : "danger"} title={<span className="text-lg">{t(matches ? "matches" : "differs")}</span>}>
        {matches ? (
          <p>{t("matchesMeaning")}</p>
        ) : (
          <>
            <p>{t("differsMeaning")}</p>
            <ul className="mt-2 ml-5 list-disc">
              {differences.map((difference) => (
                <li key={JSON.stringify(difference)}>{words(difference)}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <DefinitionList
        items={[
          { term: t("unit"), value: found.unit },
          { term: t("campaign"), value: found.campaign, note: found.place },
          { term: t("signedOn"), value: formatDay(found.signedOn) },
          {
            term: t("version"),
            value: t(found.isInForce ? "inForce" : "superseded", { number: found.revisionNumber }),
          },
          { term: t("code"), value: <span className="tracking-wide">{groupCode(found.code)}</span> },
          { term: t("shortHash"), value: <span className="tracking-wide">{found.shortHash}</span>, note: t("shortHashHint") },
        ]}
      />
    </>
  );
}
