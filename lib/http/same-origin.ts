/**
 * Whether a request that changes something was made by one of our own pages. Browsers say it in Sec-Fetch-Site; older ones (and pages
 * without a certificate) name the page's origin, whose host must be the one that was asked.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
