import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Change, CovenantDifference, PledgeDifference } from "@/lib/covenants/diff/types";
import type { Names } from "@/lib/covenants/reading/types";
import { ChangeText } from "./change-text";
import { PledgeFacts } from "./pledge-text";

const TONE: Readonly<Record<PledgeDifference["kind"], BadgeTone>> = {
  ADDED: "success",
  REMOVED: "danger",
  CHANGED: "warning",
  SAME: "neutral",
};

/** A change has no identity beyond what it says. */
function keyOf(change: Change): string {
  return JSON.stringify(change);
}

function PledgeLine({ pledge, names }: { pledge: PledgeDifference; names: Names }) {
  const t = useTranslations("covenants.diff");
  const moved = pledge.numberBefore !== null && pledge.numberBefore !== pledge.number;
  return (
    <li className="flex flex-col gap-2 border-t border-line py-4 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3 className="text-lg">
          {pledge.number}. {pledge.title}
        </h3>
        <Badge tone={TONE[pledge.kind]}>{t(`kind.${pledge.kind}`)}</Badge>
        {moved && <span className="text-sm text-ink-soft">{t("moved", { from: pledge.numberBefore ?? 0, to: pledge.number })}</span>}
      </div>
      {(pledge.kind === "ADDED" || pledge.kind === "REMOVED") && (
        <div className={pledge.kind === "ADDED" ? "border-l-4 border-action pl-4" : "border-l-4 border-line-strong pl-4"}>
          <PledgeFacts content={pledge.content} names={names} />
        </div>
      )}
      {pledge.changes.length > 0 && (
        <ul className="flex flex-col gap-3">
          {pledge.changes.map((change) => (
            <li key={keyOf(change)}>
              <ChangeText change={change} names={names} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Two versions of a covenant compared, in words: what is new, what is gone, what reads differently. */
export function Difference({ difference, names }: { difference: CovenantDifference; names: Names }) {
  const t = useTranslations("covenants.diff");
  const count = (kind: PledgeDifference["kind"]) => difference.pledges.filter((pledge) => pledge.kind === kind).length;
  return (
    <>
      <p>{t("summary", { added: count("ADDED"), removed: count("REMOVED"), changed: count("CHANGED"), same: count("SAME") })}</p>
      {difference.preamble && (
        <Section title={t("preamble")}>
          <p className="whitespace-pre-line border-l-4 border-line-strong bg-sunken px-3 py-1">
            <span className="block text-sm text-ink-soft">{t("before")}</span>
            {difference.preamble.before ?? t("nothing")}
          </p>
          <p className="whitespace-pre-line border-l-4 border-action bg-action-tint px-3 py-1">
            <span className="block text-sm text-ink-soft">{t("after")}</span>
            {difference.preamble.after ?? t("nothing")}
          </p>
        </Section>
      )}
      <Section title={t("pledges")}>
        <ol>
          {difference.pledges.map((pledge) => (
            <PledgeLine key={pledge.pledgeId} pledge={pledge} names={names} />
          ))}
        </ol>
      </Section>
    </>
  );
}
