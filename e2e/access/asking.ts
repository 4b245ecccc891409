import type { Answer, Caller } from "../fixtures/caller";

/** How an address answered, as far as somebody who guesses ids could tell. */
export type Outcome = "opens" | "missing" | "signs in" | `status ${number}`;

export function outcomeOf(answer: Answer): Outcome {
  const to = answer.headers.get("location") ?? "";
  if (answer.status >= 300 && answer.status < 400 && /^(?:https?:\/\/[^/]+)?\/login(?:\?|$)/.test(to)) return "signs in";
  if (answer.status === 404) return "missing";
  if (answer.status === 200 || answer.status === 304 || (answer.status >= 300 && answer.status < 400)) return "opens";
  return `status ${answer.status}`;
}

/** The same page as plain HTML and as the payload that a click inside the product fetches. */
export async function askBoth(caller: Caller, path: string): Promise<{ html: Answer; payload: Answer }> {
  const html = await caller.call(path);
  const payload = await caller.call(`${path}${path.includes("?") ? "&" : "?"}_rsc=wall`, { headers: { rsc: "1" } });
  return { html, payload };
}

const PUSHED = /<script[^>]*>self\.__next_f\.push\((\[[\s\S]*?\])\)<\/script>/g;

/** The payload rows that a page carries in its scripts, put together. */
function payloadIn(html: string): string {
  return [...html.matchAll(PUSHED)].map(([, pushed]) => String((JSON.parse(pushed ?? "[]") as unknown[])[1] ?? "")).join("");
}

const lines = (texts: readonly string[]) => [...new Set(texts)].sort().join("\n");

/** Rows of a payload come in the order in which the server got them ready, numbered so: what they say is the set of their texts. */
function textsOf(payload: string): string {
  return lines([...payload.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? "").filter((text) => !text.startsWith("$")));
}

/** What a server that was slow sends apart, and puts in its place later: scripts, marks, and the frame of a late part. */
const STREAMING = /<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<template[^>]*><\/template>|<div hidden(?:="")?(?: id="S:[0-9a-f]+")?>/g;

/** The tags and texts of a page, whatever the pieces in which it came. */
function piecesOf(html: string): string {
  return lines(html.replace(STREAMING, "").match(/<[^>]+>|[^<]+/g) ?? []);
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Forms carry an id made for what they will send: each answer another. */
function withoutNewIds(text: string, { askedAt }: Answer): string {
  return text.replace(ID, (id) => (Number.parseInt(id.replace("-", "").slice(0, 12), 16) >= askedAt ? "NEW" : id));
}

/** The forms of a page number their actions as the server gets them ready. */
const withoutTurns = (text: string) => text.replace(/\$ACTION_(REF_)?\d+/g, "ACTION_$1");

function without(text: string, values: readonly string[], word: string): string {
  const longestFirst = [...values].sort((left, right) => right.length - left.length);
  const forms = longestFirst.flatMap((value) => [value, encodeURIComponent(value), encodeURIComponent(encodeURIComponent(value))]);
  return [...new Set(forms)].reduce((rest, form) => rest.replaceAll(form, word), text);
}

/** Values as short as "1" stand in every answer. */
const SHORTEST = 3;

/** What remains of an answer when the asked values, nonces, ids made for it and the order of arrival are taken out: the same for whatever is not there. */
export function essence(answer: Answer, asked: readonly string[]): string {
  const nonces = /(?<=nonce-)[^']+/.exec(answer.headers.get("content-security-policy") ?? "") ?? [];
  const values = asked.filter(({ length }) => length >= SHORTEST);
  const clean = (text: string) => withoutTurns(withoutNewIds(without(without(text, nonces, "NONCE"), values, "ASKED"), answer));
  const type = answer.headers.get("content-type") ?? "";
  const body = clean(answer.text);
  const said = type.startsWith("text/html") ? `${piecesOf(body)}\n${textsOf(payloadIn(body))}` : textsOf(body);
  return `${answer.status} ${clean(answer.headers.get("location") ?? "")} ${type}\n${said}`;
}
