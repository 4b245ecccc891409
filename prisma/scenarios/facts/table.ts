import { BAI_CHAY_FACTS } from "./bai-chay";
import { DAI_YEN_FACTS } from "./dai-yen";
import { HONG_GAI_FACTS } from "./hong-gai";
import { KA_LONG_FACTS } from "./ka-long";
import { MY_LONG_FACTS } from "./my-long";
import type { FactPage } from "./types";

/** The rows of the five texts: as many numbered ones as here, and one of discrepancies each. */
const NUMBERED: readonly number[] = [28, 24, 16, 17, 7];

/** Every row of the table of seed facts: "0.1" to "4.D". */
export const FACT_ROWS: readonly string[] = NUMBERED.flatMap((count, text) => [
  ...Array.from({ length: count }, (_, index) => `${String(text)}.${String(index + 1)}`),
  `${String(text)}.D`,
]);

/** Every fact of the five texts, by the page of the demo on which it stands. */
export const FACT_PAGES: readonly FactPage[] = [...KA_LONG_FACTS, ...DAI_YEN_FACTS, ...HONG_GAI_FACTS, ...BAI_CHAY_FACTS, ...MY_LONG_FACTS];
