import type { Minutes, MinutesTurn } from "@/lib/ceremonies/minutes/types";
import { groupCode } from "@/lib/kernel/codes";
import { dayAt, formatDay, formatMoment } from "@/lib/kernel/dates";
import { blank, bold, column, hashLines, known, personWords, plain, row, table } from "../domain";
import { dateLine, NOTHING_ASKED, nationalHeading, writerWords } from "../heading/domain";
import type { Asked } from "../heading/types";
import { counted } from "../pledges/domain";
import type { Block, Paper, Runs, TableRow, Words } from "../types";

const say = (runs: Runs): Block => ({ kind: "PARAGRAPH", runs });
const moment = (iso: string): string => formatMoment(new Date(iso));

function outcome(w: Words, { outcome: how, signature, reason }: MinutesTurn): Runs {
  if (!signature) {
    return [...plain(w(`ceremonies.minutes.outcome.${how}`)), ...(reason ? plain(`\n${w("ceremonies.minutes.reason", { reason })}`) : [])];
  }
  const { name, post, method, witness } = signature;
  return [
    ...bold(personWords({ name, post })),
    ...plain(`\n${w(`ceremonies.minutes.way.${method}`)}`),
    ...(witness ? plain(`\n${w("ceremonies.minutes.witness", { who: personWords(witness) })}`) : []),
  ];
}

function turnRow(w: Words, turn: MinutesTurn, number: number): TableRow {
  const { signature } = turn;
  return row([
    String(number),
    turn.unit,
    outcome(w, turn),
    signature ? moment(signature.signedAt) : "",
    signature ? `${groupCode(signature.code)}\n${signature.hash}` : "",
  ]);
}

function turnTable(w: Words, { rounds }: Minutes): Block {
  let number = 0;
  const rows = rounds.flatMap(({ name, turns }, at): TableRow[] => [
    row([w("ceremonies.minutes.round", { number: at + 1, name })], "GROUP"),
    ...turns.map((turn) => {
      number += 1;
      return turnRow(w, turn, number);
    }),
  ]);
  return table(
    [
      column(w("papers.columns.number"), 2, "CENTER"),
      column(w("ceremonies.minutes.unit"), 8),
      column(w("ceremonies.minutes.signer"), 10),
      column(w("ceremonies.minutes.times"), 6),
      column(w("ceremonies.minutes.proof"), 11),
    ],
    rows,
  );
}

/** Biên bản lễ ký giao ước, from the frozen minutes alone, with the hash of their bytes. */
export function minutesPaper(w: Words, { minutes, hash }: { readonly minutes: Minutes; readonly hash: string }, asked: Asked): Paper {
  const { campaign, place, day, session, location, startedAt, endedAt, endedBy, counter, chain } = minutes;
  const time = [...(session ? [w(`ceremonies.session.${session}`)] : []), formatDay(day)].join(" ");
  return {
    title: w("papers.minutes.title", { name: minutes.name }),
    language: "vi",
    heading: nationalHeading(w),
    kind: w("papers.minutes.kind"),
    abstract: plain(minutes.name),
    dear: null,
    blocks: [
      say(plain(w("papers.minutes.time", { time }))),
      say([...plain(`${w("papers.minutes.location")}: `), ...known(location, "location")]),
      say(plain(w("papers.minutes.campaign", { campaign }))),
      { kind: "HEADING", level: 1, runs: plain(w("papers.minutes.present")) },
      say([...plain(`${w("papers.minutes.chair")}: `), blank("chair")]),
      say([...plain(`${w("papers.minutes.secretary")}: `), ...plain(personWords(endedBy))]),
      say(plain(w("papers.minutes.units", { count: counted(counter.total) }))),
      { kind: "HEADING", level: 1, runs: plain(w("papers.minutes.course")) },
      say([...plain(w("papers.minutes.started")), ...(startedAt ? plain(moment(startedAt)) : [blank("day")])]),
      say(plain(w("papers.minutes.result", { signed: counted(counter.signed), total: counted(counter.total) }))),
      turnTable(w, minutes),
      { kind: "HEADING", level: 1, runs: plain(w("papers.minutes.end")) },
      say(plain(w("papers.minutes.ended", { time: moment(endedAt) }))),
      { kind: "LEFT", runs: plain(w("papers.minutes.chain", { length: chain.length, head: hashLines(chain.head) })) },
      { kind: "LEFT", runs: plain(w("papers.minutes.hash", { hash: hashLines(hash) })) },
      { kind: "DATE", runs: dateLine(w, { placeName: place, asked: { ...NOTHING_ASKED, day: dayAt(new Date(endedAt)) } }) },
      {
        kind: "SIGNATURES",
        signers: [
          {
            capacity: [plain(w("papers.minutes.secretary").toLocaleUpperCase("vi"))],
            post: null,
            note: w("covenants.signature.blankLine"),
            name: plain(endedBy.name),
          },
          {
            capacity: [plain(w("papers.minutes.chair").toLocaleUpperCase("vi"))],
            post: null,
            note: w("covenants.signature.blankLine"),
            name: known(asked.signer, "signer"),
          },
        ],
      },
    ],
    closing: null,
    annexes: [],
    words: writerWords(w),
  };
}
