import { defineConfig } from "vitest/config";
import { alias, environment } from "./vitest.config";

/** Only the tests of rules, for mutation testing. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: ["lib/**/*.test.ts"],
    exclude: ["**/*.db.test.ts", "**/node_modules/**"],
    env: environment,
    setupFiles: ["scripts/test-laws.ts"],
  },
});
