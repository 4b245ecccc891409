const STOPPED = "c ch p t";
/** Rhymes of Vietnamese by their vowels: what may follow them in one syllable. */
const RHYMES: Readonly<Record<string, string>> = {
  a: "- c ch i m n ng nh o p t u y",
  ă: "c m n ng p t",
  â: "c m n ng p t u y",
  e: "- c m n ng o p t",
  ê: "- ch m n nh p t u",
  i: "- ch m n nh p t u",
  ia: "-",
  iê: "c m n ng p t u",
  o: "- c i m n ng p t",
  oa: "- c ch i m n ng nh o p t y",
  oă: "c m n ng t",
  oe: "- n o t m",
  oo: "c ng n",
  ô: "- c i m n ng p t",
  ơ: "- i m n p t",
  u: "- c i m n ng p t",
  ua: "- n ng",
  uâ: "n ng t y",
  uê: "- ch n nh",
  uơ: "-",
  uô: "c i m n ng t",
  uy: "- a ch n nh p t u",
  uyê: "n t",
  ư: "- c i m n ng t u",
  ưa: "-",
  ươ: "c i m n ng p t u",
  y: "- nh t",
  yê: "m n ng t u",
};
const ONSETS = "b c ch d đ g gh gi h k kh l m n nh ng ngh p ph qu r s t th tr v x";

const rhymes = new Set(Object.entries(RHYMES).flatMap(([vowels, codas]) => codas.split(" ").map((coda) => vowels + coda.replace("-", ""))));
const onsets = new Set(["", ...ONSETS.split(" ")]);
const stopped = new RegExp(`(?:${STOPPED.split(" ").join("|")})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Closed by c, ch, p or t a syllable rises or falls: á, ạ. */
const CLOSED_TONES = /[\u0301\u0323]/;

/** Every rhyme without its tone, for whoever must try them all. */
export const ALL_RHYMES: readonly string[] = [...rhymes];
/** Every beginning of a syllable; "" where it begins with its vowel. */
export const ALL_ONSETS: readonly string[] = [...onsets];

/** Whether a word of composed letters can be one Vietnamese syllable: beginning, vowels, end and tone agree. The place of the tone mark is free (hòa, hoà). */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, "").normalize("NFC");
  if (stopped.test(bare) && !CLOSED_TONES.test(tones[0] ?? "")) return false;
  for (let length = Math.min(3, bare.length - 1); length >= 0; length -= 1) {
    if (onsets.has(bare.slice(0, length)) && rhymes.has(bare.slice(length))) return true;
  }
  return false;
}
