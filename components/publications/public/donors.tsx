import type { PublicWords } from "@/lib/i18n/public-words";
import type { PublicAddress, PublicDonorList, PublicPlaceRef } from "@/lib/publications/types";
import { type Frame, PublicDocument } from "./document";
import { Foot, Pages, Path } from "./parts";

/** Names that stand on the page of what was given to; the rest has a page of its own. */
const SHORT = 12;
/** Names on one page of donors. */
const LONG = 120;

export const DONORS_PART = "nguoi-dong-gop";

type Words = { readonly t: PublicWords };

function groupLines(t: PublicWords, { groups, unnamed }: PublicDonorList): string[] {
  // A campaign's works may each have had "the people"; without a number they are said once.
  const given = groups.map(({ group, headcount }) =>
    headcount === null ? t(`group.${group}`) : t("headcount", { group: t(`group.${group}`), count: headcount }),
  );
  return [...new Set(given), ...(unnamed > 0 ? [t("unnamed", { count: unnamed })] : [])];
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul data-field="donor.name">
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two donors may have one name
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}

function Others({ lines }: { lines: readonly string[] }) {
  return lines.length === 0 ? null : <p data-field="donor.unnamed">{lines.join("; ")}</p>;
}

/** Who gave, in short, with the way to the whole list. */
export function Gave({ t, donors, address }: Words & { donors: PublicDonorList | null; address: PublicAddress | null }) {
  if (!donors) return null;
  const { names } = donors;
  const others = groupLines(t, donors);
  // Without a page of their own to go on to, all names stand here.
  const shown = address ? names.slice(0, SHORT) : names;
  return (
    <section>
      <h2>{t("gave")}</h2>
      {names.length + others.length === 0 && <p className="soft">{t("donorsNone")}</p>}
      {names.length > 0 && <Names names={shown} />}
      <Others lines={others} />
      {address && names.length > SHORT && (
        <p>
          <a href={`${address.path}/${DONORS_PART}`}>{t("donorsAll", { count: names.length })}</a>
        </p>
      )}
    </section>
  );
}

type Props = Frame & {
  readonly name: string;
  readonly place: PublicPlaceRef;
  readonly address: PublicAddress;
  readonly donors: PublicDonorList;
  readonly page: number;
};

/** Everybody who gave to a campaign or a work and agreed to be named. */
export function DonorsPage({ t, origin, name, place, address, donors, page }: Props) {
  const path = `${address.path}/${DONORS_PART}`;
  const at = (number: number) => (number === 1 ? path : `${path}?trang=${number}`);
  const pages = Math.max(1, Math.ceil(donors.names.length / LONG));
  return (
    <PublicDocument
      {...{ t, origin, place }}
      title={t("donorsTitle", { name })}
      description={t("donorsLead")}
      path={at(page)}
      picture={`${address.path}/anh-xem-truoc`}
    >
      <header>
        <Path t={t} steps={[{ name, path: address.path }]} />
        <h1>{t("donorsTitle", { name })}</h1>
        <p className="theme">{t("donorsLead")}</p>
      </header>
      <section>
        <Names names={donors.names.slice((page - 1) * LONG, page * LONG)} />
        <Others lines={groupLines(t, donors)} />
        <Pages t={t} at={at} list={{ page, pages }} />
      </section>
      <Foot t={t} place={place} day={null} address={address} />
    </PublicDocument>
  );
}
