import { publicOrigin } from "@/lib/auth/visitor";
import { publicWords } from "@/lib/i18n/public-words";

/** The words of public pages, and the address under which this installation is reached. */
export async function publicFrame() {
  const [t, origin] = await Promise.all([publicWords(), publicOrigin()]);
  return { t, origin };
}

/** The number of a list's page in an address, from 1. */
export function pageNumber(typed: string | null): number {
  return typed && /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1;
}
