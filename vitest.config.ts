import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { QUIET } from "./scripts/supervise.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const long = process.env["LONG"] === "1";

export const alias = {
  "@": root.replace(/\/$/, ""),
  "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
};
const never = ["**/node_modules/**", "**/.next/**", "**/.stryker-tmp/**", "data/**", "e2e/**"];

/** Settings of the machine must not reach the tests: the same run everywhere. */
export const environment = {
  RUN_MODE: "test",
  DATABASE_URL: "",
  DATA_DIR: "",
  APP_URL: "",
  DEMO_TODAY: "",
  AUTH_SECRET: "a-secret-that-only-tests-know-0123456789",
  LONG: long ? "1" : "",
};

export default defineConfig({
  resolve: { alias },
  test: {
    // One less is usual, to keep a core for whoever watches; of two cores that is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...never, "**/*.db.test.ts"],
          env: environment,
          setupFiles: ["scripts/test-laws.ts"],
          testTimeout: long ? 120_000 : 15_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          execArgv: [QUIET],
          include: ["**/*.db.test.ts"],
          exclude: never,
          env: environment,
          globalSetup: ["scripts/test-database-server.ts"],
          setupFiles: ["scripts/test-database-file.ts"],
          testTimeout: long ? 300_000 : 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
