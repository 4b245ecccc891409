import type { PublicWords } from "@/lib/i18n/public-words";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { PlaquePage as Plaque } from "@/lib/publications/plaques/types";
import { type Frame, PublicDocument } from "./document";
import { Gave } from "./donors";
import { Facts } from "./parts";
import { Photos } from "./photos";

type Words = { readonly t: PublicWords };
type Props = Frame & { readonly plaque: Plaque };

function Cost({ t, plaque: { cost, costAsPublished, received } }: Words & { plaque: Plaque }) {
  const words = [
    cost === null ? null : formatMoney(cost),
    received === null ? null : t("fundingReceived", { amount: formatMoney(received) }),
  ];
  return (
    <>
      {words.filter((one) => one !== null).join("; ") || t("unknown")}
      {costAsPublished && <span className="soft"> ({t("published", { text: costAsPublished })})</span>}
    </>
  );
}

function Occasions({ t, plaque }: Words & { plaque: Plaque }) {
  return (
    <>
      {plaque.occasions.map(({ name, day, originDay, years }) => (
        <span key={name}>
          {[
            name,
            years === null ? null : t("years", { years }),
            originDay && day ? `${formatDay(originDay)} – ${formatDay(day)}` : day && formatDay(day),
          ]
            .filter(Boolean)
            .join(", ")}
          <br />
        </span>
      ))}
    </>
  );
}

function Parts({ plaque }: { plaque: Plaque }) {
  return (
    <>
      {plaque.components.map(({ name, quantity, unit, placement }) => (
        <span key={`${name} ${placement ?? ""}`}>
          {[[quantity === null ? null : formatNumber(quantity), unit, name].filter(Boolean).join(" "), placement]
            .filter(Boolean)
            .join(", ")}
          <br />
        </span>
      ))}
    </>
  );
}

function decisionOf(t: PublicWords, { decisionNumber, decisionDay, level, issuer }: Plaque): string | null {
  if (decisionNumber === null) return null;
  const parts = [decisionNumber, decisionDay && t("day", { day: formatDay(decisionDay) }), issuer, level];
  return parts.filter(Boolean).join(", ");
}

function WorkFacts({ t, plaque }: Words & { plaque: Plaque }) {
  const decision = decisionOf(t, plaque);
  return (
    <Facts
      items={[
        { term: t("unit"), value: plaque.unitName, field: "plaque.unit" },
        plaque.participants.length === 0
          ? null
          : {
              term: t("participants"),
              field: "plaque.participants",
              value: plaque.participants.map(({ name, role }) => (
                <span key={`${name} ${role}`}>
                  {role === "UNSPECIFIED" ? name : `${name} (${t(`role.${role}`)})`}
                  <br />
                </span>
              )),
            },
        { term: t("cost"), value: <Cost t={t} plaque={plaque} />, field: "plaque.cost" },
        plaque.components.length === 0 ? null : { term: t("components"), value: <Parts plaque={plaque} />, field: "plaque.components" },
        plaque.location === null ? null : { term: t("location"), value: plaque.location, field: "plaque.location" },
        plaque.purpose === null ? null : { term: t("purpose"), value: plaque.purpose, field: "plaque.purpose" },
        plaque.outcome === null ? null : { term: t("outcome"), value: plaque.outcome, field: "plaque.outcome" },
        plaque.occasions.length === 0
          ? null
          : { term: t("occasions"), value: <Occasions t={t} plaque={plaque} />, field: "plaque.occasions" },
        decision === null ? null : { term: t("decision"), value: decision, field: "plaque.decision" },
        plaque.ceremonyDay === null ? null : { term: t("ceremony"), value: formatDay(plaque.ceremonyDay), field: "plaque.ceremonyDay" },
      ]}
    />
  );
}

/** What anybody reads who scans the code on a plaque. */
export function PlaquePage({ t, origin, plaque }: Props) {
  const { code, title, wording, placeName, unitName, acceptedDay, photos, donors, proofCode, address } = plaque;
  return (
    <PublicDocument
      {...{ t, origin }}
      title={`${title} · ${placeName}`}
      description={t("descriptionPledge", { unit: unitName, place: placeName })}
      path={`/q/${code}`}
      picture={`/q/${code}/anh-xem-truoc`}
    >
      <header>
        <p className="soft">
          {t("plaqueKicker")} · <span data-field="plaque.place">{placeName}</span>
        </p>
        <h1 data-field="plaque.title">{title}</h1>
        {wording !== "" && (
          <p className="theme" data-field="plaque.wording">
            “{wording}”
          </p>
        )}
        {acceptedDay && (
          <p className="done" data-field="pledge.acceptedDay">
            ✓ {t("accepted", { day: formatDay(acceptedDay) })}
          </p>
        )}
      </header>
      {photos.length > 0 && (
        <section>
          <h2>{t("beforeAfter")}</h2>
          <Photos t={t} photos={photos} title={title} />
        </section>
      )}
      <section>
        <h2>{t("facts")}</h2>
        <WorkFacts t={t} plaque={plaque} />
      </section>
      <Gave t={t} donors={donors} address={address} />
      <section>
        <h2>{t("proof")}</h2>
        {proofCode ? (
          <p>
            <a href={`/verify/${proofCode}`}>{t("proofLink")}</a>
          </p>
        ) : (
          <p className="soft">{t("unknown")}</p>
        )}
        {address && (
          <p>
            <a href={address.path}>{t("morePage")}</a>
          </p>
        )}
      </section>
      <p className="soft small">{t("takeDown", { place: placeName })}</p>
    </PublicDocument>
  );
}
