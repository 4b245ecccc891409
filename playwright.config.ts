import { defineConfig, devices } from "@playwright/test";

const long = process.env["LONG"] === "1";
const asRoot = process.getuid?.() === 0;
const chromium = process.env["CHROMIUM_PATH"];

/** The sizes at which the product is shown; each has a server and a database of its own, see `scripts/browser.mjs`. */
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Stories of one file follow one another; files of the two sizes run beside each other.
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  repeatEach: long ? 2 : 1,
  reporter: [["list"], ["json", { outputFile: "reports/browser.json" }]],
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // A trace costs a fifth of the time: `--trace retain-on-failure` where one is wanted.
    trace: long ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: asRoot ? ["--no-sandbox"] : [],
    },
  },
  // Each law is walked once, on the desktop. Tagged "@phone" it is walked on the phone, too; "@phone-only" only there.
  projects: [
    {
      name: "desktop",
      grepInvert: /@phone-only/,
      use: { ...devices["Desktop Chrome"], viewport: DESKTOP, baseURL: process.env["BASE_URL_DESKTOP"] ?? "" },
    },
    {
      name: "phone",
      grep: /@phone/,
      use: { ...devices["Pixel 5"], viewport: PHONE, baseURL: process.env["BASE_URL_PHONE"] ?? "" },
    },
  ],
});
