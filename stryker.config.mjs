/** Mutation testing of the rules, in `npm run test:long`: below the break the run fails. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.rules.config.ts" },
  mutate: ["lib/**/domain.ts", "lib/**/policy.ts"],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  ignorePatterns: ["/data", "/.next", "/test-results", "/e2e"],
  tempDirName: ".stryker-tmp",
  disableTypeChecks: false,
};
