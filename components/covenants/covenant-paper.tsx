import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import type { Names, PledgeView } from "@/lib/covenants/reading/types";
import { PledgeText } from "./pledge-text";

type Props = {
  readonly preamble: string | null;
  readonly pledges: readonly PledgeView[];
  readonly names: Names;
  /** Headings below one more level, where the paper stands inside a panel. */
  readonly level?: 3 | 4;
};

/** The words of a covenant: what is signed, in the order of the paper. */
export function CovenantPaper({ preamble, pledges, names, level = 3 }: Props) {
  const t = useTranslations("covenants.paper");
  const inPaper = pledges.filter(({ isRemoved }) => !isRemoved);
  return (
    <div className="flex flex-col gap-4">
      {preamble && <p className="max-w-prose whitespace-pre-line">{preamble}</p>}
      {inPaper.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <div>
          {inPaper.map(({ pledgeId, number, content }) => (
            <PledgeText key={pledgeId} id={`pledge-${pledgeId}`} number={number} content={content} names={names} level={level} />
          ))}
        </div>
      )}
    </div>
  );
}
