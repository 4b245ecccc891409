// Before the tests of rules: `npm test` looks at the same cases of each law every time, `npm run test:long` at ten times as many new ones.
import fc from "fast-check";

const SEED = 20_250_331;

fc.configureGlobal(process.env["LONG"] === "1" ? { numRuns: 1_000 } : { seed: SEED });
