import "server-only";
import type { NextAuthOptions } from "next-auth";
import { env } from "@/lib/env";

/** Longest life of a trusted device, in seconds: 90 days. The session's own row may end it earlier. */
export const SESSION_MAX_AGE = 90 * 24 * 3_600;

const secure = env.APP_URL?.startsWith("https://") ?? false;

/** Name of the session cookie; with the Secure prefix where the product is served over https. */
export const SESSION_COOKIE = `${secure ? "__Secure-" : ""}giao-uoc.session`;

/** How the session cookie is set: not readable by scripts, sent on links from Zalo, not on foreign posts. */
export const SESSION_COOKIE_OPTIONS = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;

/** next-auth's part: the signed and encrypted token that carries the id of the session and nothing else. */
export const authOptions: NextAuthOptions = {
  secret: env.AUTH_SECRET ?? "",
  session: { strategy: "jwt", maxAge: SESSION_MAX_AGE },
  pages: { signIn: "/login" },
  providers: [],
  cookies: { sessionToken: { name: SESSION_COOKIE, options: SESSION_COOKIE_OPTIONS } },
  callbacks: {
    session: ({ session, token }) => ({ ...session, sid: typeof token.sid === "string" ? token.sid : null }),
  },
};
