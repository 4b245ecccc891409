import { useTranslations } from "next-intl";
import { Stat, StatRow } from "@/components/ui/stat";
import type { LedgerTotals, Stage, Sum } from "@/lib/contributions/types";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";

const LABEL: Readonly<Record<Stage, "promised" | "received" | "spent">> = { PROMISED: "promised", RECEIVED: "received", SPENT: "spent" };

/** What was promised, received and spent, and what is left; every figure opens its lines. `hrefOf`: the ledger narrowed to a stage. */
export function LedgerSums({ totals, hrefOf }: { totals: LedgerTotals; hrefOf: (stage: Stage) => string }) {
  const t = useTranslations("contributions.totals");
  const { quantities } = totals.received;
  const list = quantities.map(({ unit, quantity }) => `${formatNumber(quantity)} ${unit}`).join(", ");
  // Nothing of known value is not nothing.
  const shown = ({ value, unvalued }: Sum) => (value === 0 && unvalued > 0 ? t("unknown") : formatMoney(value));
  const ofWhat = ({ value, unvalued }: Sum) => t(value === 0 && unvalued > 0 ? "allUnvalued" : "unvalued", { count: unvalued });
  const { RECEIVED: received, SPENT: spent } = totals.stages;
  const left = { value: totals.balance, unvalued: received.unvalued + spent.unvalued };
  const stages: readonly Stage[] = ["RECEIVED", "SPENT", "PROMISED"];
  return (
    <div className="flex flex-col gap-3">
      <StatRow>
        {stages.map((stage) => (
          <Stat
            key={stage}
            label={t(LABEL[stage])}
            value={shown(totals.stages[stage])}
            of={ofWhat(totals.stages[stage])}
            href={hrefOf(stage)}
          />
        ))}
        <Stat label={t("balance")} value={shown(left)} of={t("balanceOf")} />
      </StatRow>
      {list && <p className="text-ink-soft">{t("quantities", { list })}</p>}
    </div>
  );
}
