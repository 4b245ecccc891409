import { ok, type Result, refuse } from "@/lib/kernel/result";
import { plainLetters } from "../domain";
import { COMMON_PASSWORDS, COMMON_WORDS, MAX_PASSWORD, MIN_PASSWORD, VIETNAMESE_WORDS } from "./constants";

const listed = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const PASSWORDS: ReadonlySet<string> = new Set(listed(COMMON_PASSWORDS));
const WORDS: ReadonlySet<string> = new Set([...listed(COMMON_WORDS), ...listed(VIETNAMESE_WORDS)]);

/** Rows of keys and counting, forwards; backwards they count the same. */
const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];
const BOTH_WAYS = RUNS.flatMap((run) => [run, [...run].reverse().join("")]);

/** Characters that may stand around a run or a word and still add nothing. */
const LITTLE = 3;

/** Signs that stand for letters. */
const STAND_INS: Readonly<Record<string, string>> = { "@": "a", "4": "a", "0": "o", "3": "e", "1": "i", $: "s", "5": "s" };

/** Whether a text is a short piece said again and again ("abcabcabcabc", "1111111111"), up to a last broken piece. */
function repeats(text: string): boolean {
  for (let size = 1; size <= 4; size += 1) {
    const again = text.slice(0, size).repeat(Math.ceil(text.length / size));
    if (again.startsWith(text)) return true;
  }
  return false;
}

/** Whether all but a few characters of a text are one run of keys or numbers ("1234567890", "qwertyuiop12"). */
function runs(text: string): boolean {
  const size = text.length - LITTLE;
  for (let from = 0; from <= LITTLE; from += 1) {
    const piece = text.slice(from, from + size);
    if (BOTH_WAYS.some((run) => run.includes(piece))) return true;
  }
  return false;
}

/** The letters of a password without the numbers and signs before and after them: "daiyen@2025" is daiyen. */
function core(text: string): string {
  return text.replace(/^[^a-z]+|[^a-z]+$/g, "");
}

/** Whether letters are one word of a list, or two of them one after the other. */
function isOneOrTwo(letters: string, words: ReadonlySet<string>): boolean {
  if (words.has(letters)) return true;
  for (let at = 2; at <= letters.length - 2; at += 1) {
    if (words.has(letters.slice(0, at)) && words.has(letters.slice(at))) return true;
  }
  return false;
}

/** "Phường Đại Yên" → phuongdaiyen, daiyen, yen: a name and what is left of it when its first words are dropped. */
function tails(name: string): readonly string[] {
  const words = plainLetters(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.map((_, from) => words.slice(from).join("")).filter((tail) => tail.length >= 2);
}

/**
 * Whether a new password is hard enough to guess: 10–128 characters, not one of the most used ones, not a run or repetition of keys,
 * not a common word or a name of its owner with a number. Accents and case do not make it another one.
 * `names` are the owner's sign-in name, own name, units and places.
 */
export function checkPassword(password: string, names: readonly string[]): Result<true> {
  const length = [...password.normalize("NFC")].length;
  if (length < MIN_PASSWORD) return refuse("people.passwordTooShort", { field: "password", params: { min: MIN_PASSWORD, length } });
  if (length > MAX_PASSWORD) return refuse("people.passwordTooLong", { field: "password", params: { max: MAX_PASSWORD } });
  const plain = plainLetters(password).replace(/\s+/g, "");
  if (PASSWORDS.has(plain) || repeats(plain) || runs(plain)) return refuse("people.passwordCommon", { field: "password" });
  const own = new Set(names.flatMap(tails));
  const spelt = core(plain).replace(/[@40315$]/g, (sign) => STAND_INS[sign] ?? sign);
  for (const letters of [core(plain), spelt]) {
    if (isOneOrTwo(letters, WORDS)) return refuse("people.passwordCommon", { field: "password" });
    if (isOneOrTwo(letters, new Set([...own, ...WORDS]))) return refuse("people.passwordPersonal", { field: "password" });
  }
  const number = [...own].some(
    (name) => name.length >= MIN_PASSWORD - LITTLE && plain.includes(name) && plain.length - name.length <= LITTLE,
  );
  return number ? refuse("people.passwordPersonal", { field: "password" }) : ok(true);
}
