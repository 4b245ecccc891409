import { type NextRequest, NextResponse } from "next/server";
import { ASKED_PATH_HEADER } from "@/lib/http/asked-path";
import { contentSecurityPolicy, newNonce, SECURITY_HEADERS } from "@/lib/http/security-headers";

/** Gives every page its security headers and a fresh nonce; who may see what is decided in the pages, never here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set(ASKED_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  return response;
}

// Stored files carry a stricter policy of their own, which this one would replace; uploads need not be held in memory a second time.
export const config = { matcher: ["/((?!_next/static|_next/image|icon|favicon.ico|api/files/|api/uploads).*)"] };
