import { preferenceCookies, returnPath } from "@/lib/i18n/preferences";

/** Keeps the choice of language and theme in cookies; a plain form post, so that it works before any script and for strangers. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const headers = new Headers({ Location: returnPath(request.headers.get("referer"), request.headers.get("host")) });
  for (const cookie of preferenceCookies(form)) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
