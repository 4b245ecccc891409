import { formatNumber } from "@/lib/kernel/numbers";
import { DECIMALS } from "@/lib/targets/constants";

/** A number of a target with its unit, exact to the last digit. */
export function amountText(value: number, unit: string | null, decimals: number = DECIMALS): string {
  const shown = formatNumber(value, decimals);
  if (unit === null) return shown;
  return unit === "%" ? `${shown}%` : `${shown} ${unit}`;
}
