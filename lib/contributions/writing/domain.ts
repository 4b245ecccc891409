import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { LedgerEntry } from "../types";

/** An entry in a few words, "40 bao, 3,2 triệu đồng" or what the source says; counter-entries by what they take back. */
export function entryWords({
  quantity,
  unit,
  value,
  valueAsPublished,
}: Pick<LedgerEntry, "quantity" | "unit" | "value"> & { readonly valueAsPublished: string | null }): string {
  const words = [
    quantity === null ? null : `${formatNumber(Math.abs(quantity))} ${unit ?? ""}`.trim(),
    value === null ? null : formatMoney(Math.abs(value)),
    value === null && quantity === null && valueAsPublished !== null ? `“${valueAsPublished}”` : null,
  ];
  return words.filter((word) => word !== null).join(", ");
}
