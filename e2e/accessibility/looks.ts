import { STEPS } from "../../lib/campaigns/constants";
import { COURSE_STEPS } from "../../lib/pledges/course/types";
import { mayOpen, PAGES, type PageExpectation } from "../access/expectations";
import type { Kind } from "../access/holdings";
import { VIEWERS, type Viewer } from "../access/viewers";

/** A page as somebody looks at it. */
export type Look = { readonly address: string; readonly login: string | null; readonly query: string };

type Ids = Readonly<Record<Kind, string>>;

const OWNER = { ward: "daiyen", unit: "khupho1" } as const;
const FIRST_CHOICE = ["daiyen.canbo", "daiyen.khupho1", "daiyen.quantri"];

/** Pages that show something else to others who may open them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "/campaigns": ["daiyen.khupho1"],
  "/campaigns/[id]": ["daiyen.khupho1"],
  "/campaigns/new": ["daiyen.khupho1"],
  "/covenants/[id]": ["daiyen.khupho1"],
  "/covenants/[id]/edit": ["daiyen.khupho1"],
  "/covenants/[id]/sign": ["daiyen.khupho1"],
  "/dashboard": ["quangninh.lanhdao"],
  "/pledges": ["quangninh.lanhdao"],
  "/pledges/[id]": ["daiyen.khupho1"],
  "/pledges/[id]/report": ["daiyen.khupho1"],
  "/reports": ["daiyen.khupho1"],
  "/reports/[id]": ["daiyen.khupho1"],
  "/units": ["quangninh.quantri"],
};

/** Views of a page that its address chooses. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  "/campaigns": ["q=khong-co-phong-trao-nay"],
  "/history": ["check=1"],
  "/holidays": ["year=2026"],
  "/pledges": ["q=khong-co-viec-nay", "light=RED"],
  "/reports": ["view=periodic", "view=all"],
  "/verify": ["code=khong-co"],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  "/campaigns/[id]/edit/[step]": STEPS,
  "/pledges/[id]/[step]": COURSE_STEPS,
};

function viewersOf(address: string, { opens }: PageExpectation): (string | null)[] {
  if (opens.strangers) return [null];
  const may = (login: string) => VIEWERS.some((viewer: Viewer) => viewer.login === login && mayOpen(opens, viewer, OWNER));
  const first = FIRST_CHOICE.find(may);
  if (!first) throw new Error(`nobody of ${FIRST_CHOICE.join(", ")} may open ${address}`);
  return [...new Set([first, ...(ALSO[address] ?? [])])];
}

/** Pages that only lead elsewhere. */
const NOT_SEEN: ReadonlySet<string> = new Set(["/", "/setup"]);

/** An address that no page has: what everybody gets for what is not there. */
const NO_PAGE = "/khong-co-trang-nay";

/** The addresses that are looked at. */
export const SEEN: readonly string[] = [...Object.keys(PAGES).filter((address) => !NOT_SEEN.has(address)), NO_PAGE];

/** A page with an own record in its address, as each kind of reader who sees it differently, and in its views. */
export function looksAt(address: string, ids: Ids): Look[] {
  const expectation = PAGES[address];
  if (!expectation) return [null, "daiyen.canbo"].map((login) => ({ address, login, query: "" }));
  const { takes = [], given = "" } = expectation;
  const last = takes.at(-1);
  const words = WORDS[address] ?? (last?.startsWith("=") ? [last.slice(1)] : [""]);
  const values = takes.filter((taken) => !taken.startsWith("=")).map((taken) => ids[taken as Kind]);
  return viewersOf(address, expectation).flatMap((login) =>
    words.flatMap((word) => {
      const filled = [...values, word];
      let next = 0;
      const path = address.replace(/\[[^\]]+\]/g, () => filled[next++] ?? "");
      return [given, ...(VIEWS[address] ?? [])].map((query) => ({ address: path, login, query }));
    }),
  );
}
