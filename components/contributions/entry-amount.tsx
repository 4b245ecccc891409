import { useTranslations } from "next-intl";
import type { LedgerLine } from "@/lib/contributions/ledger/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";

/** How much an entry is: quantity, value, and the source's words beside it. What is not known says so. */
export function EntryAmount({ line }: { line: Pick<LedgerLine, "quantity" | "unit" | "value" | "valueAsPublished"> }) {
  const t = useTranslations("contributions");
  const { quantity, unit, value, valueAsPublished } = line;
  return (
    <span className="flex flex-col">
      {quantity !== null && (
        <span className="whitespace-nowrap">
          <span data-field="contribution.quantity">{formatNumber(quantity)}</span> <span data-field="contribution.unit">{unit}</span>
        </span>
      )}
      <span data-field="contribution.value" className={value === null ? "text-ink-soft" : "whitespace-nowrap"}>
        {value === null ? t("mark.valueUnknown") : formatMoney(value)}
      </span>
      {valueAsPublished && (
        <span data-field="contribution.valueAsPublished" className="text-sm text-ink-soft">
          {t("entry.asPublished", { text: valueAsPublished })}
        </span>
      )}
    </span>
  );
}

/** The day of an entry, or the source's words where it gives none. */
export function EntryDay({ line }: { line: Pick<LedgerLine, "day" | "dayAsPublished"> }) {
  const t = useTranslations("contributions");
  return (
    <span className="flex flex-col">
      <span data-field="contribution.ofDay">{line.day ? formatDay(line.day) : t("money.unknown")}</span>
      {line.dayAsPublished && (
        <span data-field="contribution.dayAsPublished" className="text-sm text-ink-soft">
          {t("entry.asPublished", { text: line.dayAsPublished })}
        </span>
      )}
    </span>
  );
}
