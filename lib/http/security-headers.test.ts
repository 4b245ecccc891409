import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, newNonce, publicPolicy } from "./security-headers";

describe("content security policy", () => {
  it("lets only signed scripts and styles run in production", () => {
    const policy = contentSecurityPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("names no other site", () => {
    expect(contentSecurityPolicy("abc", false)).not.toMatch(/https?:/);
  });

  it("has a new nonce each time", () => {
    expect(new Set(Array.from({ length: 50 }, newNonce)).size).toBe(50);
  });
});

describe("the policy of public pages", () => {
  it("lets no script run, and is the same for everybody", () => {
    const policy = publicPolicy("abc=");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'sha256-abc='");
    expect(policy).not.toMatch(/script-src|nonce|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(publicPolicy("abc=", true)).toContain("frame-ancestors 'self'");
  });
});
