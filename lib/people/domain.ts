import type { Role } from "@/lib/access/roles";
import { addDays, type Day } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isPlace } from "@/lib/organizations/domain";
import type { OrganizationKind } from "@/lib/organizations/types";
import { MAX_LOGIN, MIN_LOGIN } from "./constants";

const MARKS = /\p{M}/gu;
/** What people put between the groups of a telephone number. */
const SEPARATORS = /[\s().\-\u00a0\u200b]+/g;
const PHONE = /^0\d{9,10}$/;
const SHORT_NAME = /^[a-z][a-z0-9._-]*$/;

/** Without accents and case, đ as d: how sign-in names and passwords are compared with words. */
export function plainLetters(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/**
 * A sign-in name as it is stored and looked up, however it was typed: "+84 912 345 678", "84912345678" and "912 345 678" are 0912345678;
 * "CanBo.DaiYen" and "cánbộ.đạiyên" (typed with Vietnamese input left on) are canbo.daiyen.
 */
export function normaliseLogin(text: string): string {
  const plain = plainLetters(text).trim();
  const digits = plain.replace(SEPARATORS, "");
  if (!/^\+?\d+$/.test(digits)) return plain.replace(/\s+/g, "");
  const national = digits.replace(/^(\+|00)?84(?=\d{9,10}$)/, "0").replace(/^\+/, "");
  return /^[1-9]\d{8}$/.test(national) ? `0${national}` : national;
}

/** A new sign-in name: a Vietnamese phone number, or a short name that begins with a letter. */
export function parseLogin(text: string): Result<string> {
  const login = normaliseLogin(text);
  if (login === "") return refuse("people.loginMissing", { field: "login" });
  if (/^\d+$/.test(login)) return PHONE.test(login) ? ok(login) : refuse("people.phoneNotUnderstood", { field: "login" });
  if (login.length < MIN_LOGIN || login.length > MAX_LOGIN || !SHORT_NAME.test(login)) {
    return refuse("people.loginNotUnderstood", { field: "login", params: { min: MIN_LOGIN, max: MAX_LOGIN } });
  }
  return ok(login);
}

/** Bodies that speak for a whole place: its officials and leaders may have their post in one of them. */
const GOVERNING: readonly OrganizationKind[] = ["PARTY_ORG", "PEOPLE_COUNCIL", "PEOPLE_COMMITTEE", "FATHERLAND_FRONT"];

/**
 * The roles that a post in an organisation can carry. Administrators work for a place itself; officials and leaders for a place or one of the
 * bodies that speak for it; representatives for a unit, never for a place, which signs nothing.
 */
export function rolesIn(kind: OrganizationKind): readonly Role[] {
  if (isPlace(kind)) return ["ADMINISTRATOR", "OFFICIAL", "LEADER"];
  return GOVERNING.includes(kind) ? ["REPRESENTATIVE", "OFFICIAL", "LEADER"] : ["REPRESENTATIVE"];
}

/** From when to when somebody holds a post; `ended` when it was broken off. */
export type Tenure = { readonly fromDay: Day; readonly toDay: Day | null; readonly ended: boolean };

/** Where a tenure stands on a day. */
export type TenureState = "FUTURE" | "IN_FORCE" | "OVER";

/** Whether a post is still to come, held, or given up on a day; its last day is still held. */
export function stateOf(tenure: Tenure, today: Day): TenureState {
  if (tenure.ended || (tenure.toDay !== null && tenure.toDay < today)) return "OVER";
  return tenure.fromDay > today ? "FUTURE" : "IN_FORCE";
}

/** Refuses a post that ends before it begins. */
export function checkTenure(fromDay: Day, toDay: Day | null): Result<true> {
  return toDay !== null && toDay < fromDay ? refuse("people.tenureReversed", { field: "toDay" }) : ok(true);
}

/** How the post that is handed over ends. */
export type HandoverEnd = {
  /** The last day of the representative who leaves: the day before the new one begins, never before the own first day. */
  readonly lastDay: Day;
  /** The post ends at once, because the new representative is already in office. */
  readonly now: boolean;
};

/**
 * Hands a post over on a day, which may lie ahead, be today, or have passed (handed over first, entered later).
 * Refused when the day is not after the first day of the one who leaves.
 */
export function handOver(leaving: { readonly fromDay: Day }, onDay: Day, today: Day): Result<HandoverEnd> {
  const lastDay = addDays(onDay, -1);
  if (lastDay < leaving.fromDay) return refuse("people.handoverBeforeStart", { field: "onDay" });
  return ok({ lastDay, now: onDay <= today });
}
