/** Whose link it is: how to address them, and what they sign in with. */
export type LinkOwner = { readonly name: string; readonly login: string };

/** What a form's answer says of a link that was made. */
export type MadeLink = { readonly token: string; readonly code: string; readonly expiresAt: Date };

/** The link in a form's answer, alone or under "link"; null when the answer has none. */
export function readNewLink(value: unknown): MadeLink | null {
  if (typeof value !== "object" || value === null) return null;
  const link = "link" in value ? value.link : value;
  if (typeof link !== "object" || link === null || !("token" in link) || !("code" in link) || !("expiresAt" in link)) return null;
  const { token, code, expiresAt } = link;
  return typeof token === "string" && typeof code === "string" && expiresAt instanceof Date ? { token, code, expiresAt } : null;
}
