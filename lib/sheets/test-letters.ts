import { ALL_ONSETS, ALL_RHYMES, isSyllable } from "./syllables";
import type { LetterSet } from "./types";

const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const VOWEL = /[aăâeêioôơuưy]/;

/** The vowel that carries the tone by the usual spelling; others are allowed, too. */
function toned(onset: string, rhyme: string, tone: string): string {
  const vowels = [...rhyme].filter((letter) => VOWEL.test(letter));
  const marked = vowels.findLastIndex((letter) => "ăâêôơư".includes(letter));
  const ends = VOWEL.test(rhyme.at(-1) ?? "");
  const place = marked >= 0 ? marked : vowels.length > 1 && !ends ? vowels.length - 1 : Math.max(0, vowels.length - 2);
  return (onset + rhyme.slice(0, place + 1) + tone + rhyme.slice(place + 1)).normalize("NFC");
}

/** Every syllable that the language could have, in small letters: about 20.000. */
export const SYLLABLES: readonly string[] = ALL_ONSETS.flatMap((onset) =>
  ALL_RHYMES.flatMap((rhyme) => TONES.map((tone) => toned(onset, rhyme, tone))),
).filter(isSyllable);

/** The code pages as other programs document them, written down a second time: what the product converts must not be tested with its own table. */
const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
const TCVN3_BYTES =
  "61 b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb 65 cc ce cf d0 d1 aa d2 d3 d4 d5 d6 69 d7 d8 dc dd de 6f df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee 75 ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 79 fa fb fc fd fe ae";
const TCVN3_CAPITALS: Readonly<Record<string, string>> = { Ă: "¡", Â: "¢", Ê: "£", Ô: "¤", Ơ: "¥", Ư: "¦", Đ: "§" };
const VNI_CODES =
  "a aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä e eø eû eõ eù eï eâ eà eå eã eá eä i ì æ ó í ò o oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï u uø uû uõ uù uï ö öø öû öõ öù öï y yø yû yõ yù î ñ";

const small = [...LETTERS];
const tcvn3 = new Map(TCVN3_BYTES.split(" ").map((hex, index) => [small[index] ?? "", String.fromCharCode(Number.parseInt(hex, 16))]));
const vni = new Map(VNI_CODES.split(" ").map((code, index) => [small[index] ?? "", code]));

/** A Vietnamese text as an old program stored it. In TCVN3 a toned capital has the code of its small letter. */
export function encodeLetters(text: string, set: LetterSet): string {
  return Array.from(text.normalize("NFC"), (letter) => {
    const low = letter.toLowerCase();
    const isCapital = letter !== low;
    if (set === "TCVN3") return (isCapital ? TCVN3_CAPITALS[letter] : undefined) ?? (tcvn3.has(low) && low > "~" ? tcvn3.get(low) : letter);
    const code = vni.get(low) ?? letter;
    return isCapital ? code.toUpperCase() : code;
  }).join("");
}
