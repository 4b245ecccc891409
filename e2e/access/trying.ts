import type { Answer, Caller } from "../fixtures/caller";
import { askBoth, essence, type Outcome, outcomeOf } from "./asking";
import { mayOpen, type PageExpectation, type Taken } from "./expectations";
import { type Holding, type Kind, madeUp } from "./holdings";
import type { MarkedWorld } from "./marked-world";
import { isAbove, type Viewer } from "./viewers";

type Ids = Readonly<Record<Kind, string>>;
type Pair = { readonly path: string; readonly html: Answer; readonly payload: Answer };

/** A slow answer comes in other pieces than a quick one; what is really unlike stays so. */
const TRIES = 3;

/** Kinds that a ward as a whole holds: its units may all name them. */
const OF_THE_WARD: ReadonlySet<Kind> = new Set([
  "block",
  "campaign",
  "ceremony",
  "content",
  "document",
  "event",
  "occasion",
  "photo",
  "plaque",
  "plaqueCode",
  "publication",
  "published",
  "source",
  "takeDown",
  "ward",
]);

const NO_WORDS = "zqp9999u9999c";
const BROKEN_ID = "khong-phai-ma";

const filled = (taken: Taken, ids: Ids) => (taken.startsWith("=") ? taken.slice(1) : ids[taken as Kind]);
const ownerName = ({ ward, unit }: Holding) => `${ward}.${unit}`;

function addressWith(address: string, values: readonly string[], query = ""): string {
  let next = 0;
  const path = address.replace(/\[[^\]]+\]/g, () => encodeURIComponent(values[next++] ?? ""));
  return query ? `${path}?${query}` : path;
}

/** The first line in which two answers differ, apart from what was asked; null when they say the same. */
function unlikeIn(one: Pair, values: readonly string[], other: Pair, otherValues: readonly string[]): string | null {
  for (const form of ["html", "payload"] as const) {
    const [said, otherwise] = [essence(one[form], values).split("\n"), essence(other[form], otherValues).split("\n")];
    const at = said.findIndex((line, index) => line !== otherwise[index]);
    if (at >= 0 || said.length !== otherwise.length) return `${form}: ${said[at]?.slice(-200)} | ${otherwise[at]?.slice(-200)}`;
  }
  return null;
}

/** Asks one address as one viewer for everything that the world holds, and collects what is wrong. */
export class Trial {
  readonly wrong: string[] = [];
  readonly #nowhere = madeUp();

  constructor(
    readonly address: string,
    readonly expectation: PageExpectation,
    readonly viewer: Viewer,
    readonly caller: Caller,
    readonly marked: MarkedWorld,
  ) {}

  #expected(opens: boolean): Outcome {
    const { answers, strangersGet = "signs in" } = this.expectation;
    if (answers) return answers;
    if (opens) return "opens";
    return this.viewer.role === null && !this.expectation.opens.strangers ? strangersGet : "missing";
  }

  async #look(path: string, opens: boolean, what: string): Promise<Pair> {
    const pair = await this.#pair(path);
    for (const [form, answer] of Object.entries({ html: pair.html, payload: pair.payload })) {
      const foreign = this.marked.foreignIn(this.viewer, `${answer.text}\n${[...answer.headers].join("\n")}`, this.expectation);
      if (foreign.length > 0) this.wrong.push(`${what} (${form}) tells ${foreign.slice(0, 6).join(", ")}`);
    }
    const outcome = outcomeOf(pair.html);
    const wanted = this.#expected(opens);
    if (outcome !== wanted) this.wrong.push(`${what}: ${outcome} instead of ${wanted}`);
    if (
      this.viewer.role !== null &&
      !this.expectation.isFixed &&
      !/no-store|no-cache/.test(pair.html.headers.get("cache-control") ?? "no-store")
    ) {
      this.wrong.push(`${what} may be kept by caches between us`);
    }
    return pair;
  }

  async #compare(one: Pair, values: readonly string[], other: Pair, otherValues: readonly string[], what: string): Promise<void> {
    let unlike = unlikeIn(one, values, other, otherValues);
    for (let tries = 1; unlike !== null && tries < TRIES; tries += 1) {
      unlike = unlikeIn(await this.#pair(one.path), values, await this.#pair(other.path), otherValues);
    }
    if (unlike !== null) this.wrong.push(`${what} answers unlike a made-up value: ${unlike}`);
  }

  async #pair(path: string): Promise<Pair> {
    return { path, ...(await askBoth(this.caller, path)) };
  }

  /** The address with each holding's ids; those that are not the viewer's must look like ids that nobody has. */
  async records(): Promise<void> {
    const { opens, takes = [], given = "" } = this.expectation;
    if (takes.length === 0) {
      await this.#look(addressWith(this.address, [], given), mayOpen(opens, this.viewer, null), "the page");
      return;
    }
    const missing = takes.map((taken) => filled(taken, this.#nowhere));
    const nothing = await this.#look(addressWith(this.address, missing, given), false, "a made-up id");
    const tryMissing = async (values: readonly string[], what: string) => {
      const pair = await this.#look(addressWith(this.address, values, given), false, what);
      await this.#compare(pair, values, nothing, missing, what);
    };
    await tryMissing(
      takes.map((taken) => (taken.startsWith("=") ? taken.slice(1) : BROKEN_ID)),
      "a broken id",
    );
    const opened = new Set<string>();
    for (const holding of this.marked.holdings) {
      const values = takes.map((taken) => filled(taken, holding.ids));
      const what = `what ${ownerName(holding)} holds`;
      if (!mayOpen(opens, this.viewer, holding)) {
        await tryMissing(values, what);
        continue;
      }
      // What opens for one unit of a ward opens for the next: one of each ward is enough.
      if (!opened.has(holding.ward)) await this.#look(addressWith(this.address, values, given), true, what);
      opened.add(holding.ward);
    }
    await this.#mixed(takes, given);
  }

  /** Where an address names two records: the own one with a foreign one inside it, against the own one with nothing inside it. */
  async #mixed(takes: readonly Taken[], given: string): Promise<void> {
    const [first, second] = takes;
    const own = this.#own();
    const foreign = this.#foreign(second);
    if (!first || !second || second.startsWith("=") || !own || !foreign) return;
    const valuesWith = (ids: Ids) => [filled(first, own.ids), filled(second, ids)];
    const [nowhere, there] = [valuesWith(this.#nowhere), valuesWith(foreign.ids)];
    const nothing = await this.#look(addressWith(this.address, nowhere, given), false, "nothing inside the own");
    const pair = await this.#look(addressWith(this.address, there, given), false, "a foreign one inside the own");
    await this.#compare(pair, there, nothing, nowhere, "a foreign one inside the own");
  }

  /** The address as the viewer may open it, with foreign values after the "?": they find as little as made-up ones. */
  async questions(): Promise<void> {
    const { asks = {}, takes = [], opens, given = "" } = this.expectation;
    const own = this.#own();
    if (!own || !mayOpen(opens, this.viewer, takes.length > 0 ? own : null)) return;
    const values = takes.map((taken) => filled(taken, own.ids));
    for (const [name, kind] of Object.entries(asks)) {
      const foreign = this.#foreign(kind);
      if (!foreign) continue;
      const askWith = async (value: string, what: string) => {
        const query = new URLSearchParams(given);
        query.set(name, value);
        return this.#ask(addressWith(this.address, values, query.toString()), what);
      };
      const [nobodys, theirs] =
        kind === "words" || kind === "wardWords" ? [NO_WORDS, this.marked.wordsOf(foreign)] : [this.#nowhere[kind], foreign.ids[kind]];
      const nothing = await askWith(nobodys, `?${name}= of nobody`);
      const pair = await askWith(theirs, `?${name}= of ${ownerName(foreign)}`);
      if (!this.expectation.public) await this.#compare(pair, [theirs], nothing, [nobodys], `?${name}= of ${ownerName(foreign)}`);
    }
  }

  async #ask(path: string, what: string): Promise<Pair> {
    const pair = await this.#pair(path);
    for (const answer of [pair.html, pair.payload]) {
      const foreign = this.marked.foreignIn(this.viewer, answer.text, this.expectation);
      if (foreign.length > 0) this.wrong.push(`${what} tells ${foreign.slice(0, 6).join(", ")}`);
    }
    return pair;
  }

  /** What the viewer works with: the own unit's, or some unit's of the own ward. */
  #own(): Holding | undefined {
    const { ward, unit } = this.viewer;
    return this.marked.holdings.find((holding) => (!ward || holding.ward === ward) && (!unit || holding.unit === unit));
  }

  /** Somebody's that the viewer may not see: of the neighbouring unit for a representative, else of the other ward. */
  #foreign(kind: Taken | "words" | "wardWords" | undefined): Holding | undefined {
    const { role, ward, unit } = this.viewer;
    if (role === null || isAbove(this.viewer)) return undefined;
    const ofUnits = role === "REPRESENTATIVE" && kind !== "wardWords" && !OF_THE_WARD.has(kind as Kind);
    return this.marked.holdings.find((holding) => (ofUnits ? holding.ward === ward && holding.unit !== unit : holding.ward !== ward));
  }
}
