import type { Actor } from "@/lib/access/actor";
import { ROLES, type Role } from "@/lib/access/roles";
import { foldForSearch, lengthOf } from "@/lib/kernel/text";
import { MAX_PERSON_NAME, MAX_POST } from "@/lib/people/constants";
import { parseLogin } from "@/lib/people/domain";
import { mayGrant } from "@/lib/people/policy";
import type { Cell, SheetValue } from "@/lib/sheets/types";
import en from "@/messages/en/people.json";
import vi from "@/messages/vi/people.json";
import { lineOf, readDayCell, readWord } from "../cells/domain";
import { commonWords, indexNames, type NameIndex } from "../names/domain";
import { faultAt, take, takeNamed } from "../planning/domain";
import { EMPTY, type SourceRow } from "../rows/domain";
import type { Fault, Planned } from "../types";
import type { AccountDraft, AccountWorld, KnownAccount, Office } from "./types";

const ROLE_WORDS = ROLES.map((code) => ({ code, names: [vi.roles[code], en.roles[code]] }));
const NO_SPAN = { from: null, to: null };

function cellOf(row: SourceRow, key: string): Cell {
  return row.cells[key] ?? EMPTY;
}

/** The sign-in name that a line asks for, as it is stored; null when it is none. */
export function loginOf(row: SourceRow): string | null {
  const login = parseLogin(cellOf(row, "login").text);
  return login.ok ? login.value : null;
}

function readAccount(
  row: SourceRow,
  offices: NameIndex<Office>,
  faults: Fault[],
): Omit<AccountDraft, "organizationId"> & { readonly office: Office | null } {
  const fullName = lineOf(cellOf(row, "fullName")) ?? "";
  const post = lineOf(cellOf(row, "post")) ?? "";
  if (fullName === "") faults.push(faultAt("fullName", { code: "people.nameMissing" }));
  if (lengthOf(fullName) > MAX_PERSON_NAME) faults.push(faultAt("fullName", { code: "people.nameTooLong" }));
  if (post === "") faults.push(faultAt("post", { code: "people.postMissing" }));
  if (lengthOf(post) > MAX_POST) faults.push(faultAt("post", { code: "people.postTooLong" }));
  const unitName = lineOf(cellOf(row, "organization"));
  if (unitName === null) faults.push(faultAt("organization", { code: "people.unitMissing" }));
  const office = unitName === null ? null : take(takeNamed(unitName, offices, "UNIT"), "organization", faults);
  return {
    ...{ fullName, post, office, login: take(parseLogin(cellOf(row, "login").text), "login", faults) ?? "" },
    role: take(readWord<Role>(cellOf(row, "role"), ROLE_WORDS), "role", faults) ?? "REPRESENTATIVE",
    fromDay: take(readDayCell(cellOf(row, "fromDay"), "START", NO_SPAN), "fromDay", faults)?.day ?? null,
  };
}

function isSamePost(known: KnownAccount, fullName: string, office: Office, role: Role, post: string): boolean {
  const isNamed = foldForSearch(known.fullName) === foldForSearch(fullName);
  const holds = known.posts.some(
    (held) => held.organizationId === office.id && held.role === role && foldForSearch(held.post) === foldForSearch(post),
  );
  return isNamed && holds && !known.isDisabled;
}

/**
 * Plans the accounts of a file: a new sign-in name is a new account with its first post; one that is there is left as it is, since a change of representative is
 * a handover. Roles are those that the actor may give.
 */
export function* planAccounts(actor: Actor, rows: readonly SourceRow[], world: AccountWorld): Generator<Planned<AccountDraft>> {
  const offices = indexNames(world.offices, commonWords(world.placeName));
  const byLogin = new Map(world.accounts.map((account) => [account.login, account]));
  const seen = new Map<string, number>();
  for (const row of rows) {
    const faults: Fault[] = [];
    const { office, ...account } = readAccount(row, offices, faults);
    const { fullName, login, role, post } = account;
    const known = byLogin.get(login) ?? null;
    if (office && known === null) take(mayGrant(actor, role, office), "role", faults);
    if (known === null && world.takenLogins.has(login)) faults.push(faultAt("login", { code: "people.loginTaken" }));
    const twice = seen.get(login);
    if (twice !== undefined && login !== "") faults.push(faultAt("login", { code: "imports.twiceInFile", params: { line: twice } }));
    seen.set(login, row.line);
    const line = { line: row.line, label: fullName, faults, changes: [] };
    if (faults.length > 0 || !office) yield { ...line, outcome: "ERROR", notes: [], draft: null };
    else if (known === null) yield { ...line, outcome: "CREATE", notes: [], draft: { ...account, organizationId: office.id } };
    else if (isSamePost(known, fullName, office, role, post)) yield { ...line, outcome: "SAME", notes: [], draft: null };
    else
      yield {
        ...line,
        outcome: "LEFT",
        notes: [faultAt("login", { code: "imports.accountFixed", params: { name: known.fullName } })],
        draft: null,
      };
  }
}

/** Accounts as the records of a table that `planAccounts` reads back. */
export function accountRecords(
  accounts: readonly (Omit<AccountDraft, "organizationId"> & { readonly unitName: string })[],
): readonly Readonly<Record<string, SheetValue>>[] {
  return accounts.map(({ fullName, login, unitName, post, role, fromDay }, index) => ({
    ...{ order: String(index + 1), fullName, login, organization: unitName, post, role: vi.roles[role], fromDay },
  }));
}
