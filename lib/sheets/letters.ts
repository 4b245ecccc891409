import { isSyllable } from "./syllables";
import type { LetterSet } from "./types";

/** TCVN3: one code for each letter; capitals have codes only without a tone. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    "µà¶ả·ã¸á¹ạ ¨ă»ằ¼ẳ½ẵ¾ắÆặ ©âÇầÈẩÉẫÊấËậ ®đ",
    "ÌèÎẻÏẽÐéÑẹ ªêÒềÓểÔễÕếÖệ ×ìØỉÜĩÝíÞị",
    "ßòáỏâõãóäọ «ôåồæổçỗèốéộ ¬ơêờëởìỡíớîợ",
    "ïùñủòũóúôụ \u00adưõừöửữữ÷ữøứùự úỳûỷüỹýýþỵ",
    "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ",
  ]
    .join("")
    .replaceAll(" ", "")
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
    .filter(([code]) => code <= "\u00ff") ?? [],
);

/** VNI-Windows: a vowel and the mark behind it. */
const VNI_MARKS: Readonly<Record<string, readonly string[]>> = {
  a: ["aùá aøà aûả aõã aïạ", "aââ aáấ aàầ aåẩ aãẫ aäậ", "aêă aéắ aèằ aúẳ aüẵ aëặ"],
  e: ["eùé eøè eûẻ eõẽ eïẹ", "eâê eáế eàề eåể eãễ eäệ"],
  o: ["oùó oøò oûỏ oõõ oïọ", "oâô oáố oàồ oåổ oãỗ oäộ"],
  ô: ["ôùớ ôøờ ôûở ôõỡ ôïợ"],
  u: ["uùú uøù uûủ uõũ uïụ"],
  ö: ["öùứ öøừ öûử öõữ öïự"],
  y: ["yùý yøỳ yûỷ yõỹ"],
};
/** VNI-Windows: letters with one code. */
const VNI_SINGLE = "ôơ öư íí ìì æỉ óĩ òị îỵ ñđ";

function pairsOf(groups: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const group of groups.flatMap((text) => text.split(" "))) {
    const letters = [...group];
    const meant = letters.pop() ?? "";
    const code = letters.join("");
    map.set(code, meant);
    map.set(code.toUpperCase(), meant.toUpperCase());
    // A capital with a small mark is typed, too.
    if (code.length === 2) map.set(code.charAt(0).toUpperCase() + code.charAt(1), meant.toUpperCase());
  }
  return map;
}
const VNI_PAIRS = pairsOf(Object.values(VNI_MARKS).flat());
const VNI_LETTERS = pairsOf([VNI_SINGLE]);

const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
const FOREIGN = /[\u00a1-\u00ff]/;
/** Letters that neither set can write: text with one of these is Unicode already. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
const SMALL = /[a-z]/;
const TWO_CAPITALS = /[A-Z].*[A-Z]/;

/** In capitals TCVN3 writes toned vowels with the codes of small ones: the letters around tell which is meant. */
function asCapitals(text: string): string {
  const all = !SMALL.test(text) && /[A-Z]{2}/.test(text);
  return text.replace(WORD, (word) => {
    const letters = Array.from(word, (code) => TCVN3.get(code) ?? code).join("");
    return all || (!SMALL.test(word) && TWO_CAPITALS.test(word)) ? letters.toUpperCase() : letters;
  });
}

function fromVni(text: string): string {
  let converted = "";
  for (let at = 0; at < text.length; at += 1) {
    const pair = VNI_PAIRS.get(text.slice(at, at + 2));
    if (pair !== undefined) at += 1;
    converted += pair ?? VNI_LETTERS.get(text.charAt(at)) ?? text.charAt(at);
  }
  return converted;
}

/** A text whose letters are TCVN3 or VNI-Windows, in Unicode. */
export function convertLetters(text: string, set: LetterSet): string {
  return set === "TCVN3" ? asCapitals(text) : fromVni(text);
}

/** So many words must tell, and so large a share of those that are neither plain letters nor Vietnamese as they stand. */
const LEAST_WORDS = 3;
const LEAST_DIFFERENT = 2;
const LEAST_SHARE = 0.75;

/** The words of a text that are neither plain letters nor Vietnamese as they stand. */
function oddWords(text: string): string[] {
  if (!FOREIGN.test(text) || BEYOND.test(text)) return [];
  return (text.match(WORD) ?? []).filter((word) => FOREIGN.test(word) && !isSyllable(word));
}

/** Whether an odd word becomes Vietnamese by a set. */
function tells(word: string, set: LetterSet): boolean {
  return isSyllable(convertLetters(word, set));
}

function isClear(telling: readonly string[], odd: readonly string[]): boolean {
  return telling.length >= LEAST_WORDS && new Set(telling).size >= LEAST_DIFFERENT && telling.length >= odd.length * LEAST_SHARE;
}

export type Evidence = { readonly set: LetterSet; readonly isWhole: boolean };

/**
 * Tells from all texts of a file whether their letters are of before Unicode: only when most words that are no Vietnamese as they stand become
 * Vietnamese by one of the two sets. `isWhole`: no text of the file has letters that only Unicode can write.
 */
export function evidenceOf(texts: Iterable<string>): Evidence | null {
  const odd: string[] = [];
  let isWhole = true;
  for (const text of texts) {
    if (BEYOND.test(text)) isWhole = false;
    else odd.push(...oddWords(text));
  }
  const tcvn3 = odd.filter((word) => tells(word, "TCVN3"));
  const vni = odd.filter((word) => tells(word, "VNI"));
  const [set, telling] = tcvn3.length >= vni.length ? (["TCVN3", tcvn3] as const) : (["VNI", vni] as const);
  return isClear(telling, odd) ? { set, isWhole } : null;
}

/**
 * A text of a file with such letters, in Unicode. Where the file holds Unicode, too, only a text with a word that tells is converted;
 * what Unicode alone can write is never touched.
 */
export function convertByEvidence(text: string, { set, isWhole }: Evidence): string {
  if (!FOREIGN.test(text) || BEYOND.test(text)) return text;
  const isMeant = isWhole || oddWords(text).some((word) => tells(word, set));
  return isMeant ? convertLetters(text, set).normalize("NFC") : text;
}
