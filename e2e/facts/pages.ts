import type { FactPage, FactPageKind } from "../../prisma/scenarios/facts/types";
import type { Records } from "../fixtures/database";

/** Where the records of a kind are read, and by which words one of them is found; a list has one address and no record of its own. */
const PAGES: Readonly<Record<FactPageKind, { readonly at: string; readonly named?: string }>> = {
  campaign: { at: "/campaigns", named: `"Campaign" r WHERE r.name` },
  contributions: { at: "/contributions" },
  directive: { at: "/directives", named: `"Directive" r WHERE r.text` },
  document: { at: "/documents", named: `"Document" r WHERE r.title` },
  donors: { at: "/contributions/donors" },
  event: { at: "/events", named: `"Event" r WHERE r.name` },
  indicators: { at: "/indicators" },
  occasion: { at: "/occasions", named: `"Occasion" r WHERE r.name` },
  pledge: { at: "/pledges", named: `"Pledge" r WHERE r.title` },
  plaque: { at: "/plaques", named: `"Plaque" r JOIN "Pledge" p ON p.id = r."pledgeId" WHERE p.title` },
  review: { at: "/reviews", named: `"Review" r WHERE r.title` },
  source: { at: "/sources", named: `"Source" r WHERE r.title` },
  target: { at: "/targets", named: `"Target" r WHERE r.name` },
  unit: { at: "/units", named: `"Organization" r WHERE r.name` },
};

const WARDS: Readonly<Record<string, string>> = {
  kalong: "Phường Ka Long",
  daiyen: "Phường Đại Yên",
  baichay: "Phường Bãi Cháy",
  honggai: "Phường Hồng Gai",
  mylong: "Phường Mỹ Long",
};

/** The address of the page on which facts stand, and the id of the record that it shows. */
export async function addressOf(records: Records, { ward, page, named, unit }: FactPage): Promise<{ path: string; id: string | null }> {
  const { at, named: table } = PAGES[page];
  if (!table) return { path: at, id: null };
  const ofUnit = `AND r."organizationId" IN (SELECT id FROM "Organization" WHERE name = $3 OR name LIKE $3 || ' %')`;
  const values = [`${named ?? ""}%`, WARDS[ward] ?? ward, ...(unit ? [unit] : [])];
  const { id } = await records.row<{ id: string }>(
    `SELECT r.id FROM ${table} LIKE $1 AND r."placeId" = (SELECT id FROM "Organization" WHERE name = $2) ${unit ? ofUnit : ""}`,
    values,
  );
  return { path: `${at}/${id}`, id };
}
