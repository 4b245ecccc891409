import { formatDayInWords } from "@/lib/kernel/dates";
import type { OrganizationKind } from "@/lib/organizations/types";
import { blank, inCapitals, plain } from "../domain";
import type { Heading, HeadingForm, Paper, Runs, Signer, Words } from "../types";
import type { Asked, Frame, Issuer } from "./types";

/** Bodies that decide together, so that one signs in their name. */
const COLLECTIVE: ReadonlySet<OrganizationKind> = new Set(["PARTY_ORG", "PEOPLE_COUNCIL", "PEOPLE_COMMITTEE", "FATHERLAND_FRONT"]);
/** Letters by which a body stands in the number of its papers. */
const ABBREVIATED = ["PARTY_ORG", "PEOPLE_COUNCIL", "PEOPLE_COMMITTEE", "FATHERLAND_FRONT"] as const;
const ROMAN_OR_DIGITS = /^[\dIVXLC]+$/;

/** Nothing typed: everything that no record holds becomes dots. */
export const NOTHING_ASKED: Asked = {
  form: null,
  number: null,
  day: null,
  superior: null,
  issuers: [],
  capacity: [],
  signer: null,
  recipients: [],
};

/** Which rules the paper follows: as typed, else those of the first issuer's sector. */
export function formOf({ issuers, asked }: Pick<Frame, "issuers" | "asked">): "STATE" | "PARTY" {
  return asked.form ?? (issuers[0]?.kind === "PARTY_ORG" ? "PARTY" : "STATE");
}

/** A place's name as papers date themselves by: "Đại Yên" of "Phường Đại Yên"; with its kind where the name is a number ("Phường 1"). */
export function datingName(placeName: string, kinds: readonly string[]): string {
  const kind = kinds.find((word) => placeName.toLocaleLowerCase("vi").startsWith(`${word} `));
  const name = kind ? placeName.slice(kind.length + 1) : placeName;
  return ROMAN_OR_DIGITS.test(name) ? placeName : name;
}

/** "Đại Yên, ngày 05 tháng 3 năm 2025"; dots for a day that is not known. */
export function dateLine(w: Words, { placeName, asked }: Pick<Frame, "placeName" | "asked">): Runs {
  const place = datingName(placeName, w("papers.heading.kinds").split(", "));
  if (asked.day) return plain(w("papers.heading.date", { place, day: formatDayInWords(asked.day) }));
  return [
    { text: w("papers.heading.datePlace", { place }) },
    blank("day"),
    { text: w("papers.heading.dateMonth") },
    blank("day"),
    {
      text: w("papers.heading.dateYear"),
    },
    blank("day"),
  ];
}

/** The name of a body in capitals, the place that it is of on a line of its own. */
function bodyName({ name }: Pick<Issuer, "name">, placeName: string): Runs {
  const at = name.toLocaleLowerCase("vi").indexOf(placeName.toLocaleLowerCase("vi"));
  const broken = at > 0 ? `${name.slice(0, at).trim()}\n${name.slice(at)}` : name;
  return inCapitals(plain(broken));
}

/** The bodies as typed, with the sector of those that the records have in the same place of the list. */
function issuersOf({ issuers, asked }: Pick<Frame, "issuers" | "asked">): readonly Issuer[] {
  if (asked.issuers.length === 0) return issuers;
  return asked.issuers.map((name, at) => ({ name, kind: issuers[at]?.kind ?? "AGENCY" }));
}

function abbreviation(w: Words, { kind }: Issuer): Runs {
  const known = ABBREVIATED.find((one) => one === kind);
  return known ? plain(w(`papers.heading.abbreviations.${known}`)) : [blank("abbreviation")];
}

function numberLine(w: Words, frame: Frame, form: HeadingForm): Runs | null {
  const { type, asked } = frame;
  if (type === null) return null;
  const number = asked.number === null ? [blank("number")] : plain(asked.number);
  // Somebody who types "15/KH-UBND" has written it all.
  if (asked.number !== null && /[/-]/.test(asked.number)) {
    return [{ text: form === "PARTY" ? w("papers.heading.partyNumber") : w("papers.heading.number") }, ...number];
  }
  const bodies = issuersOf(frame).flatMap((issuer, at) => [...(at > 0 ? plain("-") : []), ...abbreviation(w, issuer)]);
  const ending = bodies.length > 0 ? bodies : [blank("abbreviation")];
  return form === "PARTY"
    ? [{ text: w("papers.heading.partyNumber") }, ...number, { text: `-${type}/` }, ...ending]
    : [{ text: w("papers.heading.number") }, ...number, { text: `/${type}-` }, ...ending];
}

/** The heading of a paper of one or several bodies, by the rules of the first one's sector. */
export function headingOf(w: Words, frame: Frame): Heading {
  const form = formOf(frame);
  const { placeName, asked } = frame;
  const bodies = issuersOf(frame);
  const superior = asked.superior === null ? null : inCapitals(plain(asked.superior));
  return {
    form,
    top: form === "PARTY" ? [w("papers.heading.party")] : [w("papers.heading.country"), w("papers.heading.motto")],
    // A Party body always stands below one above it; of the State only some do, and which is not in the records.
    superior: superior ?? (form === "PARTY" ? [blank("superior")] : null),
    issuers: bodies.length === 0 ? [[blank("issuer")]] : bodies.map((issuer) => bodyName(issuer, placeName)),
    number: numberLine(w, frame, form),
    date: dateLine(w, frame),
  };
}

/** The heading of what several sign or anybody fills in: name and motto of the country alone. */
export function nationalHeading(w: Words): Heading {
  return {
    form: "NATIONAL",
    top: [w("papers.heading.country"), w("papers.heading.motto")],
    superior: null,
    issuers: [],
    number: null,
    date: null,
  };
}

/** The name of a body without the place that it is of: in whose name somebody signs. */
function shortName({ name }: Issuer, placeName: string): string {
  const at = name.toLocaleLowerCase("vi").indexOf(placeName.toLocaleLowerCase("vi"));
  return (at > 0 ? name.slice(0, at) : name).trim().toLocaleUpperCase("vi");
}

function signerOf(w: Words, frame: Frame, issuer: Issuer | null): Signer {
  const { asked, placeName } = frame;
  const name = asked.signer && frame.issuers.length < 2 ? plain(asked.signer) : [blank("signer")];
  if (asked.capacity.length > 0 && issuersOf(frame).length < 2)
    return { capacity: asked.capacity.map(plain), post: null, note: null, name };
  const inTheName = formOf(frame) === "PARTY" ? "papers.heading.partyInTheName" : "papers.heading.inTheName";
  const capacity = issuer && COLLECTIVE.has(issuer.kind) ? [plain(w(inTheName, { body: shortName(issuer, placeName) }))] : [];
  return { capacity, post: [blank("post")], note: null, name };
}

/** Who signs and who gets the paper, as typed or as proposed. */
export function closingOf(w: Words, frame: Frame, proposed: readonly Runs[]): NonNullable<Paper["closing"]> {
  const bodies = issuersOf(frame);
  const { recipients } = frame.asked;
  return {
    recipients: recipients.length > 0 ? recipients.map(plain) : proposed,
    signers: bodies.length === 0 ? [signerOf(w, frame, null)] : bodies.map((issuer) => signerOf(w, frame, issuer)),
  };
}

/** How a paper ends: "./." by the rules of the State. */
export function endOf(frame: Pick<Frame, "issuers" | "asked">): string {
  return formOf(frame) === "STATE" ? "./." : ".";
}

/** The last line of the recipients: where the paper is kept. */
export function filed(w: Words, frame: Pick<Frame, "issuers" | "asked">): Runs {
  return formOf(frame) === "STATE"
    ? [{ text: w("papers.recipients.filed") }, blank("filing", "……")]
    : [{ text: w("papers.recipients.partyFiled") }, blank("filing", "……")];
}

/** What the writers say themselves. */
export function writerWords(w: Words): Paper["words"] {
  return { article: w("papers.writer.article"), recipients: w("papers.writer.recipients") };
}
