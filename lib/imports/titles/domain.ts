import { foldForSearch } from "@/lib/kernel/text";

/** A title as it is compared: folded, without what stands in brackets, punctuation and line breaks. */
export function titleKey(title: string): string {
  return foldForSearch(title)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
