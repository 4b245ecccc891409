import { readFileSync } from "node:fs";
import { join } from "node:path";
import { v7 } from "uuid";
import type { ActionReason, ActionState } from "../../lib/action-state";
import { IDLE } from "../../lib/action-state";
import type { Answer, Caller } from "../fixtures/caller";

/** Server actions called as nobody's form calls them: by their id, with a body made by hand. */

const MANIFEST = join(import.meta.dirname, "..", "..", ".next", "server", "server-reference-manifest.json");

type Manifest = {
  readonly node: Readonly<
    Record<string, { readonly workers: Readonly<Record<string, unknown>>; readonly filename: string; readonly exportedName: string }>
  >;
};

/** Under which id the build answers an action, and a page that carries it. */
export type ActionAddress = { readonly id: string; readonly path: string };

/** "app/(main)/units/[id]/page" → "/units/<some id>" */
function pathOf(worker: string): string {
  const folders = worker.split("/").slice(1, -1);
  return `/${folders
    .filter((folder) => !/^\(.*\)$/.test(folder))
    .map((folder) => (folder.startsWith("[") ? v7() : folder))
    .join("/")}`;
}

/** Every action that the build answers, by "file name". One that no page carries is not in the build and cannot be called. */
export function actionAddresses(): ReadonlyMap<string, ActionAddress> {
  const { node } = JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
  return new Map(
    Object.entries(node).flatMap(([id, { workers, filename, exportedName }]) => {
      const page = Object.keys(workers).find((worker) => worker.endsWith("/page"));
      return page ? [[`${filename} ${exportedName}`, { id, path: pathOf(page) }] as const] : [];
    }),
  );
}

export type Fields = Readonly<Record<string, string | readonly string[] | Blob>>;

export type ActionAnswer = Answer & {
  readonly state: ActionState | null;
  /** Where a success sends the browser. */
  readonly redirect: string | null;
};

/** The arguments of a form's action, (state, form), in the encoding of React's own client. */
function bodyOf(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(`_1_${name}`, one);
  }
  body.append("0", JSON.stringify([IDLE, "$K1"]));
  return body;
}

function stateIn(text: string): ActionState | null {
  const row = text.split("\n").find((line) => /^[0-9a-f]+:\{"status":"(?:ok|refused)"/.test(line));
  return row ? (JSON.parse(row.slice(row.indexOf(":") + 1)) as ActionState) : null;
}

/** Calls an action. */
export async function callAction(caller: Caller, address: ActionAddress, fields: Fields): Promise<ActionAnswer> {
  const headers = { "next-action": address.id, accept: "text/x-component" };
  const answer = await caller.call(address.path, { method: "POST", headers, body: bodyOf(fields) });
  return { ...answer, state: stateIn(answer.text), redirect: answer.headers.get("x-action-redirect") };
}

/** Whether an action did what it was asked. */
export function succeeded({ state, redirect }: ActionAnswer): boolean {
  return state?.status === "ok" || (redirect !== null && state?.status !== "refused");
}

/** The codes of a refusal, in order. */
export function codesOf({ state }: ActionAnswer): string[] {
  return (state?.reasons ?? []).map(({ code }: ActionReason) => code);
}
