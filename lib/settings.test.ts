import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Sentence } from "./sentence.mjs";
import { readSettings, SETTING_NAMES, unknownNames } from "./settings.mjs";

const INTERNAL = ["RUN_MODE", "SETUP_CODE_HASH"];

function complaint(source: Record<string, string>): string {
  try {
    readSettings(source);
  } catch (error) {
    if (error instanceof Sentence) return error.message;
    throw error;
  }
  return "";
}

describe("readSettings", () => {
  it("needs nothing to be set", () => {
    expect(readSettings({ PATH: "/bin", HOME: "/root" })).toEqual({ PORT: 3000, TRUST_PROXY: false });
  });

  it("reads good values in the shape in which they are used", () => {
    const settings = readSettings({
      PORT: " 8080 ",
      DATABASE_URL: "postgresql://a:b@db:5432/x",
      DATA_DIR: "/srv/data/",
      APP_URL: "https://thidua.example.vn/",
      DEMO_TODAY: "2025-03-31",
      TRUST_PROXY: "1",
    });
    expect(settings).toMatchObject({ PORT: 8080, DATA_DIR: "/srv/data", APP_URL: "https://thidua.example.vn", TRUST_PROXY: true });
  });

  it("takes an empty value for none", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "  ", DEMO_TODAY: "" })).toEqual({ PORT: 3000, TRUST_PROXY: false });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["PORT", "-1"],
    ["HOST", "a b"],
    ["APP_URL", "thidua.example.vn"],
    ["APP_URL", "ftp://thidua.example.vn"],
    ["APP_URL", "https://thidua.example.vn/giao-uoc"],
    ["DEMO_TODAY", "31/03/2025"],
    ["DEMO_TODAY", "2025-02-30"],
    ["DEMO_TODAY", "today"],
    ["TRUST_PROXY", "yes"],
    ["POSTGRES_USER", "a b"],
  ])("refuses %s=%s in one sentence that names both", (name, value) => {
    const sentence = complaint({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} is .*: it must be .*\\.$`));
    expect(sentence).toContain(value);
  });

  it.each([
    ["DATABASE_URL", "mysql://root:hunter2@db/x"],
    ["AUTH_SECRET", "hunter2"],
    ["SETUP_CODE_HASH", "hunter2"],
  ])("does not repeat what %s held", (name, value) => {
    const sentence = complaint({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} is not usable`));
    expect(sentence).not.toContain("hunter2");
  });

  it("refuses the demo's clock in real use, and only there", () => {
    expect(complaint({ RUN_MODE: "start", DEMO_TODAY: "2025-03-31" })).toMatch(/^DEMO_TODAY/);
    expect(complaint({ RUN_MODE: "start", DEMO_TODAY: "now" })).toMatch(/^DEMO_TODAY/);
    expect(complaint({ RUN_MODE: "demo", DEMO_TODAY: "2025-03-31" })).toBe("");
  });

  it.each(["DEMO_TODY", "GIAO_UOC_PORT", "SETUP_CODE"])("refuses the unknown name %s", (name) => {
    expect(complaint({ [name]: "x" })).toContain(name);
  });
});

describe("unknownNames", () => {
  it("finds names that nobody reads, and lets those of Node and the system pass", () => {
    expect(unknownNames("# PORTT=1\nPORT=1\nexport DATABSE_URL=x\nNODE_OPTIONS=y\nTZ=UTC\r\n  BASE_URL = z")).toEqual([
      "DATABSE_URL",
      "BASE_URL",
    ]);
  });
});

describe(".env.example", () => {
  const example = readFileSync(join(import.meta.dirname, "..", ".env.example"), "utf8");
  const shown = example.split("\n").flatMap((line) => /^#([A-Z_]+)=/.exec(line)?.[1] ?? []);

  it("shows every setting that a person may set, and no other", () => {
    expect(shown.toSorted()).toEqual(SETTING_NAMES.filter((name) => !INTERNAL.includes(name)).toSorted());
  });

  it("shows values that pass", () => {
    const values = example.split("\n").flatMap((line) => {
      const [, name, value] = /^#([A-Z_]+)=(.+)$/.exec(line) ?? [];
      return name && value ? [[name, value] as const] : [];
    });
    expect(complaint(Object.fromEntries(values))).toBe("");
  });
});
