/** Whose link it is: how to address them, and what they sign in with. */
export type LinkOwner = { readonly name: string; readonly login: string };

/** What a form's answer says of a link that was made; `owner` where the answer names them. */
export type MadeLink = { readonly token: string; readonly code: string; readonly expiresAt: Date; readonly owner: LinkOwner | null };

function ownerIn(value: object): LinkOwner | null {
  if (!("name" in value) || !("login" in value)) return null;
  const { name, login } = value;
  return typeof name === "string" && typeof login === "string" ? { name, login } : null;
}

/** The link in a form's answer, alone or under "link"; null when the answer has none. */
export function readNewLink(value: unknown): MadeLink | null {
  if (typeof value !== "object" || value === null) return null;
  const link = "link" in value ? value.link : value;
  if (typeof link !== "object" || link === null || !("token" in link) || !("code" in link) || !("expiresAt" in link)) return null;
  const { token, code, expiresAt } = link;
  if (typeof token !== "string" || typeof code !== "string" || !(expiresAt instanceof Date)) return null;
  return { token, code, expiresAt, owner: ownerIn(value) };
}
