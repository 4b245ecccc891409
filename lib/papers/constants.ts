/** What can be asked for before a paper is written. */
export const ASKED_FIELDS = ["form", "number", "day", "superior", "issuers", "capacity", "signer", "recipients"] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

type PaperFacts = { readonly formats: readonly ("docx" | "pdf")[]; readonly asks: readonly AskedField[] };

const BOTH = ["docx", "pdf"] as const;
const WITHOUT_NUMBER = ["form", "day", "superior", "issuers", "capacity", "signer", "recipients"] as const;

/** The papers of the office by the word in their address: what they can be had as, and what is worth asking for. */
export const PAPERS = {
  plan: { formats: BOTH, asks: ASKED_FIELDS },
  covenant: { formats: BOTH, asks: ["day", "capacity", "signer"] },
  "joint-covenant": { formats: BOTH, asks: ["day", "capacity", "signer"] },
  registration: { formats: BOTH, asks: ["day", "capacity", "signer"] },
  certificate: { formats: ["pdf"], asks: [] },
  minutes: { formats: BOTH, asks: ["signer"] },
  "plaque-proposal": { formats: BOTH, asks: ASKED_FIELDS },
  "plaque-decision": { formats: BOTH, asks: ASKED_FIELDS },
  meeting: { formats: BOTH, asks: WITHOUT_NUMBER },
  review: { formats: BOTH, asks: ASKED_FIELDS },
  thanks: { formats: BOTH, asks: WITHOUT_NUMBER },
  "thanks-internal": { formats: BOTH, asks: WITHOUT_NUMBER },
} as const satisfies Readonly<Record<string, PaperFacts>>;

export type PaperKey = keyof typeof PAPERS;

/** In place of a record's id: what is of the whole ward. */
export const WHOLE_WARD = "ward";

/** How many works and tasks behind the list for a meeting holds at most; the worst stand first. */
export const MOST_TROUBLES = 200;

export const LIMITS = { line: 200, lines: 20 };
