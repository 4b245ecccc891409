import { Fragment } from "react";
import type { PublicWords } from "@/lib/i18n/public-words";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PublicDonorList, PublicPledge } from "@/lib/publications/types";
import { type Frame, PublicDocument } from "./document";
import { Gave } from "./donors";
import { Facts, Foot, Path } from "./parts";
import { Photos } from "./photos";
import { BranchPromise, resultOf } from "./promise";

type Words = { readonly t: PublicWords };
type Props = Frame & { readonly pledge: PublicPledge; readonly donors: PublicDonorList | null; readonly plaque: string | null };

function Done({ t, pledge }: Words & { pledge: PublicPledge }) {
  const { progress, acceptedOn } = pledge;
  // Of an accepted work "5 of 6 steps" would contradict its whole; which steps were told, the list below says.
  const tellsMore = !(acceptedOn && progress?.detail?.type === "MILESTONE");
  return (
    <section>
      <h2>{t("done")}</h2>
      {acceptedOn && (
        <p className="done theme" data-field="pledge.acceptedDay">
          ✓ {t("accepted", { day: formatDay(acceptedOn) })}
        </p>
      )}
      {progress ? (
        <p data-field="pledge.progress">
          {progress.percent !== null && <span className="big">{formatPercent(progress.percent)} </span>}
          {tellsMore && progress.detail && <b>{resultOf(t, progress.detail)}</b>}
          <span className="soft"> ({t("resultDay", { day: formatDay(progress.day) })})</span>
        </p>
      ) : (
        !acceptedOn && <p className="soft">{t("noResult")}</p>
      )}
    </section>
  );
}

function termOf(t: PublicWords, { start, due }: PublicPledge): string | null {
  if (start && due) return t("dueFromTo", { start: formatDay(start), due: formatDay(due) });
  if (due) return t("dueTo", { due: formatDay(due) });
  return start ? t("dueFrom", { start: formatDay(start) }) : null;
}

function Funding({ t, pledge: { funding } }: Words & { pledge: PublicPledge }) {
  if (!funding) return null;
  const { planned, asPublished, received } = funding;
  const planWords = planned === null ? null : t("fundingPlanned", { amount: formatMoney(planned) });
  const receivedWords = received === null ? null : t("fundingReceived", { amount: formatMoney(received) });
  return (
    <>
      {[planWords, receivedWords].filter((words) => words !== null).join("; ") || t("unknown")}
      {asPublished.map((text) => (
        <span key={text} className="soft">
          {" "}
          ({t("published", { text })})
        </span>
      ))}
    </>
  );
}

function Promised({ t, pledge }: Words & { pledge: PublicPledge }) {
  const { branches, chosen, progress, dueAsPublished } = pledge;
  const term = termOf(t, pledge) ?? (dueAsPublished === null ? t("unknown") : null);
  return (
    <section>
      <h2>{t("promised")}</h2>
      {branches.map((branch, index) => (
        <Fragment key={branch.key}>
          {index > 0 && <p className="soft">{t("or")}</p>}
          <BranchPromise
            {...{ t, branch }}
            isChosen={chosen === branch.key}
            detail={branches.length === 1 || chosen === branch.key ? (progress?.detail ?? null) : null}
          />
        </Fragment>
      ))}
      <Facts
        items={[
          {
            term: t("due"),
            field: "pledge.dueDay",
            value: (
              <>
                {term} {dueAsPublished && <span className="soft">({t("published", { text: dueAsPublished })})</span>}
              </>
            ),
          },
          pledge.description === null ? null : { term: t("description"), value: pledge.description, field: "pledge.description" },
          pledge.location === null ? null : { term: t("location"), value: pledge.location, field: "pledge.location" },
          pledge.scale === null ? null : { term: t("scale"), value: pledge.scale, field: "pledge.scale" },
          pledge.funding && { term: t("funding"), value: <Funding t={t} pledge={pledge} />, field: "pledge.funding" },
        ]}
      />
    </section>
  );
}

/** A published work or task: what was promised, what was done, who gave. */
export function PledgePage({ t, origin, pledge, donors, plaque }: Props) {
  const { title, unit, place, address, campaign, campaignAddress, publishedOn, pledgeKind, photos, isSample, stopped } = pledge;
  return (
    <PublicDocument
      {...{ t, origin, place }}
      title={`${stopped ? `${t("stoppedShort")}: ` : ""}${title} · ${unit}, ${place.name}`}
      description={stopped ? t(`stopped.${stopped}`) : t("descriptionPledge", { unit, place: place.name })}
      path={address.path}
      picture={`${address.path}/anh-xem-truoc`}
      record={{ name: title, path: address.path, publishedOn }}
    >
      <header>
        <Path
          t={t}
          steps={[
            { name: place.name, path: place.address.path },
            ...(campaignAddress ? [{ name: campaign, path: campaignAddress.path }] : []),
          ]}
        />
        <p className="soft">
          {t(`kind.${pledgeKind}`)} · <span data-field="pledge.unit">{unit}</span>
        </p>
        <h1 data-field="pledge.title">{title}</h1>
        {stopped && (
          <p className="note" data-field="pledge.status">
            <b>{t(`stopped.${stopped}`)}</b> {t("stoppedNote")}
          </p>
        )}
      </header>
      <Done t={t} pledge={pledge} />
      <Promised t={t} pledge={pledge} />
      <Gave t={t} donors={donors} address={address} />
      {plaque && (
        <p>
          <a href={plaque}>{t("plaqueLink")}</a>
        </p>
      )}
      {photos.length > 0 && (
        <section>
          <h2>{t("photos")}</h2>
          <Photos t={t} photos={photos} title={title} />
        </section>
      )}
      {isSample && <p className="note">{t("sample")}</p>}
      <Foot t={t} place={place} day={publishedOn} address={address} data={["json"]} />
    </PublicDocument>
  );
}
