import type { Page } from "@playwright/test";

/** A stored field as a page shows it, and the records inside which it stands, nearest first. */
export type Shown = {
  readonly field: string;
  readonly text: string;
  readonly records: readonly { readonly model: string; readonly id: string }[];
};

/** Everything on the open page that says which stored field it shows. */
export async function shownOn(page: Page): Promise<Shown[]> {
  return page.locator("body").evaluate((body) =>
    [...body.querySelectorAll<HTMLElement>("[data-field]")].map((element) => {
      const records: { model: string; id: string }[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const [model, id] = [at.getAttribute("data-record"), at.getAttribute("data-id")];
        if (model && id) records.push({ model, id });
      }
      const text = (element.textContent ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
      return { field: element.getAttribute("data-field") ?? "", text, records };
    }),
  );
}

/** The id of the record of a list whose field it is; null where it is the page's own. */
export function recordOf({ field, records }: Shown): string | null {
  const model = field.slice(0, field.indexOf("."));
  return records.find((record) => record.model === model)?.id ?? null;
}

/** What stands in those records of a page's lists that say something. */
export function withinRecord(shown: readonly Shown[], words: string): Shown[] {
  const ids = new Set(shown.filter(({ text }) => text.includes(words.normalize("NFC"))).map(recordOf));
  return shown.filter((one) => {
    const id = recordOf(one);
    return id !== null && ids.has(id);
  });
}
