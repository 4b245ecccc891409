import { describe, expect, it } from "vitest";
import { readLocale, readTheme } from "./locale";
import { preferenceCookies, returnPath } from "./preferences";

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

describe("choices of language and theme", () => {
  it("keeps a known language for a year", () => {
    expect(preferenceCookies(form({ locale: "en" }))).toEqual(["locale=en; Max-Age=31536000; Path=/; SameSite=Lax; HttpOnly"]);
  });

  it("gives the theme back to the device", () => {
    expect(preferenceCookies(form({ theme: "device" }))).toEqual(["theme=; Max-Age=0; Path=/; SameSite=Lax; HttpOnly"]);
  });

  it("sets nothing for a language that is none, so that no header can be written through it", () => {
    expect(preferenceCookies(form({ locale: "en; Domain=evil" }))).toEqual([]);
    expect(preferenceCookies(form({}))).toEqual([]);
  });

  it("reads unknown cookies as Vietnamese and as no choice", () => {
    expect(readLocale("fr")).toBe("vi");
    expect(readLocale(undefined)).toBe("vi");
    expect(readTheme("pink")).toBeNull();
    expect(readTheme("dark")).toBe("dark");
  });
});

describe("the page to return to", () => {
  it("is the one that the choice was made on, with its filters", () => {
    expect(returnPath("http://ward.vn/pledges?light=slow#x", "ward.vn")).toBe("/pledges?light=slow");
  });

  it.each([
    ["another site", "https://evil.example/pledges"],
    ["nothing", null],
    ["no address", "pledges"],
    ["a path that a browser takes for another site", "http://ward.vn//evil.example"],
  ])("is the start page for %s", (_, referer) => {
    expect(returnPath(referer, "ward.vn")).toBe("/");
  });
});
