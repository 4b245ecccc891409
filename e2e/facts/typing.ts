import type { Locator, Page } from "@playwright/test";
import type { Fact } from "../../prisma/scenarios/facts/types";
import { OTHER } from "./changing";

/** The form in which a model's fields are typed; a row of a list has the list's name before that of its input. */
type FormOf = { readonly form: string; readonly rows?: string; readonly inputs?: Readonly<Record<string, string>> };

const FORMS: Readonly<Record<string, FormOf>> = {
  annualTheme: { form: "/units/{page}/facts", rows: "themes" },
  "campaign.audience": { form: "/campaigns/{page}/edit/basics" },
  "campaign.declaredContentCount": { form: "/campaigns/{page}/edit/contents" },
  "campaign.launchedBy": { form: "/campaigns/{page}/edit/hosts" },
  "campaign.name": { form: "/campaigns/{page}/edit/basics" },
  "campaign.purpose": { form: "/campaigns/{page}/edit/basics" },
  "campaign.theme": { form: "/campaigns/{page}/edit/basics" },
  campaignContent: { form: "/campaigns/{page}/edit/contents", rows: "contents" },
  directive: { form: "/directives/{page}/edit" },
  discrepancy: { form: "/sources/{page}/edit", rows: "discrepancies" },
  document: { form: "/documents/{page}/edit", inputs: { termTo: "term" } },
  donor: { form: "/contributions/donors/{record}/edit", inputs: { name: "donorName", kind: "donorKind", group: "donorGroup" } },
  event: { form: "/events/{page}/edit/basics", inputs: { day: "when" } },
  eventParticipant: { form: "/events/{page}/edit/people", rows: "participants" },
  eventPicture: { form: "/events/{page}/edit/pictures", rows: "pictures" },
  eventSpeech: { form: "/events/{page}/edit/speeches", rows: "speeches" },
  indicatorResult: { form: "/indicators/{record}", inputs: { rankAsPublished: "rank" } },
  occasion: { form: "/occasions/{page}/edit", inputs: { termTo: "term" } },
  organization: { form: "/units/{page}/facts" },
  placeLabel: { form: "/units/{page}/facts", rows: "labels" },
  source: { form: "/sources/{page}/edit" },
  succession: { form: "/units/{page}/facts", rows: "successions" },
  target: { form: "/targets/{page}/edit" },
  workDossier: { form: "/pledges/{page}/dossier" },
};

/** Not a line to type: the boxes of a list, and a day from which deadlines are counted, which only an extension moves. */
const NOT_TYPED = ["eventParticipant.roles", "occasion.day"];

const formOf = (field: string) => FORMS[field] ?? FORMS[field.split(".")[0] ?? ""];

/** Whether a form stands open for a fact: not for what is signed, frozen or entered in the ledger, nor for what another record tells. */
export function isTyped([, field, , kept = {}]: Fact): boolean {
  const isElsewhere = kept.isLinked === true || kept.table !== undefined;
  return formOf(field) !== undefined && !isElsewhere && kept.isMissing !== true && !NOT_TYPED.includes(field);
}

async function inputOf(page: Page, [, field, , kept = {}]: Fact, record: string | null): Promise<Locator> {
  const { rows, inputs = {} } = formOf(field) ?? {};
  const column = kept.column ?? field.split(".")[1] ?? "";
  const input = inputs[column] ?? column;
  if (!rows) return page.locator(`main [name="${input}"]`);
  const key = await page.locator(`main input[type=hidden][name^="${rows}."][value="${record ?? ""}"]`).getAttribute("name");
  return page.locator(`main [name="${(key ?? "").replace(/\.id$/, `.${input}`)}"]`);
}

/** Types a fact into the form of its record, as somebody does who finds it wrong there, and saves. */
export async function typeFact(page: Page, fact: Fact, ids: { page: string | null; record: string | null }): Promise<void> {
  const [, field, text, kept = {}] = fact;
  const { form = "" } = formOf(field) ?? {};
  const path = form.replace("{page}", ids.page ?? "").replace("{record}", ids.record ?? "");
  await page.goto(path);
  const input = await inputOf(page, fact, ids.record);
  const value = kept.typed ?? text;
  if ((await input.evaluate((element) => element.tagName)) === "SELECT") await input.selectOption({ label: value });
  else {
    const standing = await input.inputValue();
    await input.fill(standing.includes(OTHER) ? standing.replace(OTHER, value) : value);
  }
  await input.locator("xpath=ancestor::form").getByRole("button", { name: /^Lưu/ }).first().click();
  await page.waitForURL((url) => url.pathname !== path);
}
