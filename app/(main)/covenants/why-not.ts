import { sentenceOf } from "@/lib/forms/sentences";
import type { Result } from "@/lib/kernel/result";

/** Why each of some things cannot be done now, in the reader's language; null = it can. */
export async function whyNot<K extends string>(gates: Readonly<Record<K, Result<unknown>>>): Promise<Readonly<Record<K, string | null>>> {
  const entries = await Promise.all(
    (Object.entries(gates) as [K, Result<unknown>][]).map(async ([name, gate]) => {
      return [name, gate.ok ? null : await sentenceOf(gate.reasons[0])] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<K, string | null>;
}
