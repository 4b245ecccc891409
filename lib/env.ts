import { readSettings } from "./settings.mjs";

/**
 * The settings of this process, checked. This is the only reader of the environment; names and rules are in `lib/settings.mjs`
 * and `.env.example`. Whether a setting is needed depends on who runs: the server checks that at its start (`instrumentation.ts`).
 */
export const env = readSettings(process.env);
