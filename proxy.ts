import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { PUBLIC_STYLE } from "@/components/publications/public/style";
import { ASKED_PATH_HEADER } from "@/lib/http/asked-path";
import { contentSecurityPolicy, newNonce, publicPolicy, SECURITY_HEADERS } from "@/lib/http/security-headers";

const STYLE_HASH = createHash("sha256").update(PUBLIC_STYLE).digest("base64");

/** Pages for everybody, which are whole documents without a script; and how an official sees one before it is published. */
const PUBLIC = /^\/(cong-khai|q)(\/|$)/;
const PREVIEW = /^\/publishing\/preview\//;

/** Gives every page its security headers and, where scripts run, a fresh nonce; who may see what is decided in the pages, never here. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const isPreview = PREVIEW.test(pathname);
  const isPublic = isPreview || PUBLIC.test(pathname);
  const nonce = newNonce();
  const policy = isPublic ? publicPolicy(STYLE_HASH, isPreview) : contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set(ASKED_PATH_HEADER, pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  if (isPreview) response.headers.set("x-frame-options", "SAMEORIGIN");
  return response;
}

// Stored files carry a stricter policy of their own, which this one would replace; uploads need not be held in memory a second time.
export const config = { matcher: ["/((?!_next/static|_next/image|icon|favicon.ico|api/files/|api/uploads).*)"] };
