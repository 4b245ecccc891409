import { LOCALE_COOKIE, LOCALES, THEME_COOKIE, THEMES } from "./locale";

const ONE_YEAR = 365 * 24 * 3600;
const ATTRIBUTES = "Path=/; SameSite=Lax; HttpOnly";

function cookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Max-Age=${maxAge}; ${ATTRIBUTES}`;
}

/** The cookies that a posted choice of language or theme sets; a theme that is none of ours gives the choice back to the device. */
export function preferenceCookies(form: FormData): string[] {
  const locale = LOCALES.find((known) => known === form.get("locale"));
  const theme = form.get("theme");
  const known = THEMES.find((name) => name === theme);
  return [
    ...(locale ? [cookie(LOCALE_COOKIE, locale, ONE_YEAR)] : []),
    ...(known ? [cookie(THEME_COOKIE, known, ONE_YEAR)] : theme === null ? [] : [cookie(THEME_COOKIE, "", 0)]),
  ];
}

/** Where to return after a choice: the page that it was made on when that is one of this site's, else the start page. */
export function returnPath(referer: string | null, host: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/";
  const from = new URL(referer);
  if (from.host !== host || from.pathname.startsWith("//")) return "/";
  return from.pathname + from.search;
}
