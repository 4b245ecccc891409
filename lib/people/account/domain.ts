/** Names in the order in which they must be looked for: Zalo and Edge call themselves Chrome too, and everybody calls themselves Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Zalo/i, "Zalo"],
  [/coc_coc/i, "Coc Coc"],
  [/FBAN|FBAV/, "Facebook"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux|CrOS/, "Linux"],
];

function firstOf(names: readonly (readonly [RegExp, string])[], text: string): string | null {
  return names.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What a person recognises of a browser's name as it was sent at sign-in; null for a part that says nothing known. */
export function readDevice(device: string): { browser: string | null; system: string | null } {
  return { browser: firstOf(BROWSERS, device), system: firstOf(SYSTEMS, device) };
}
