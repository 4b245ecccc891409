import { LightShape, type LightTone } from "@/components/ui/light";
import type { PublicWords } from "@/lib/i18n/public-words";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { LightColour } from "@/lib/progress/types";
import { PUBLIC_ROOT } from "@/lib/publications/constants";
import type { WorkList } from "@/lib/publications/pages/types";
import type { PublicCampaign, PublicDonorList, PublishedFigures, PublishedOccasion } from "@/lib/publications/types";
import { type Frame, PublicDocument } from "./document";
import { Gave } from "./donors";
import { Facts, Foot, Pages, Path, Works } from "./parts";

type Props = Frame & { readonly campaign: PublicCampaign; readonly works: WorkList; readonly donors: PublicDonorList | null };

/** What is done first: a public page praises before it counts. */
const LIGHTS: readonly { colour: LightColour; tone: LightTone; look: string }[] = [
  { colour: "DONE", tone: "done", look: "done" },
  { colour: "GREEN", tone: "onTrack", look: "on-track" },
  { colour: "AMBER", tone: "attention", look: "attention" },
  { colour: "RED", tone: "slow", look: "slow" },
  { colour: "GREY", tone: "unassessed", look: "unassessed" },
];

function Figures({ t, figures }: { t: PublicWords; figures: PublishedFigures }) {
  const { percent, whole, assessable, lights, day } = figures;
  return (
    <>
      {percent === null ? (
        <p data-field="publication.percent">
          <b>{t("signedWorks", { count: whole })}</b>. <span className="soft">{t("noPercent")}</span>
        </p>
      ) : (
        <>
          <p data-field="publication.percent">
            <span className="big">{formatPercent(percent)}</span> <span className="soft">{t("percentOf", { assessable, whole })}</span>
          </p>
          <div className="bar" aria-hidden="true">
            <i style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
          </div>
        </>
      )}
      <ul className="lights" data-field="publication.lights">
        {LIGHTS.filter(({ colour }) => lights[colour] > 0).map(({ colour, tone, look }) => (
          <li key={colour}>
            <span className={look}>
              <LightShape tone={tone} />
            </span>
            <span>
              <b>{lights[colour]}</b> {t(`light.${colour}`)}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">{t("figuresDay", { day: formatDay(day) })}</p>
    </>
  );
}

function occasionText(t: PublicWords, { name, day, asPublished, years }: PublishedOccasion): string {
  const when = day ? formatDay(day) : asPublished;
  return [name, years === null ? null : t("years", { years }), when].filter((part) => part !== null).join(", ");
}

function Promised({ t, campaign }: { t: PublicWords; campaign: PublicCampaign }) {
  const { contents, declaredContents, units, figures } = campaign;
  const missing = contents && declaredContents !== null ? declaredContents - contents.length : 0;
  return (
    <section>
      <h2>{t("promised")}</h2>
      {figures && <p>{t("signedWorks", { count: figures.whole })}</p>}
      {contents && (
        <>
          <h3>{t("contents")}</h3>
          <ol data-field="campaign.contents">
            {contents.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {missing > 0 && <p className="soft">{t("contentsDeclared", { declared: declaredContents ?? 0, missing })}</p>}
        </>
      )}
      {units && (
        <details data-field="campaign.units">
          <summary>{t("units", { count: units.reduce((sum, { names }) => sum + names.length, 0) })}</summary>
          {units.map(({ block, names }) => (
            <p key={block}>
              <b>{block}</b>: {names.join("; ")}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

/** A published campaign: what was promised, what was done, who gave. */
export function CampaignPage({ t, origin, campaign, works, donors }: Props) {
  const { name, theme, purpose, hosts, occasions, figures, place, address, publishedOn, isCancelled } = campaign;
  const at = (page: number) => (page === 1 ? address.path : `${address.path}?trang=${page}`);
  return (
    <PublicDocument
      {...{ t, origin, place }}
      title={`${isCancelled ? `${t("stoppedShort")}: ` : ""}${name} · ${place.name}`}
      description={isCancelled ? t("campaignCancelled") : t("descriptionCampaign", { place: place.name, name })}
      path={at(works.page)}
      picture={`${address.path}/anh-xem-truoc`}
      record={{ name, path: address.path, publishedOn }}
    >
      <header>
        <Path
          t={t}
          steps={[
            { name: t("allPlaces"), path: PUBLIC_ROOT },
            { name: place.name, path: place.address.path },
          ]}
        />
        <h1 data-field="campaign.name">{name}</h1>
        {isCancelled && (
          <p className="note" data-field="campaign.status">
            <b>{t("campaignCancelled")}</b> {t("stoppedNote")}
          </p>
        )}
        {theme && (
          <p className="theme" data-field="campaign.theme">
            “{theme.replace(/^[“"]|[”"]$/g, "")}”
          </p>
        )}
      </header>
      <section>
        <h2>{t("done")}</h2>
        {figures && <Figures t={t} figures={figures} />}
        <h3>{works.total === 0 ? t("works") : t("worksShown", { count: works.total })}</h3>
        {works.total === 0 ? <p className="soft">{t("worksNone")}</p> : <Works t={t} lines={works.lines} />}
        <Pages t={t} at={at} list={works} />
      </section>
      <Gave t={t} donors={donors} address={address} />
      <Promised t={t} campaign={campaign} />
      <Facts
        items={[
          hosts && { term: t("hosts"), value: hosts.join("; "), field: "campaign.hosts" },
          occasions && {
            term: t("occasions"),
            field: "campaign.occasions",
            value: occasions.map((occasion) => (
              <span key={occasion.name}>
                {occasionText(t, occasion)}
                <br />
              </span>
            )),
          },
          purpose === null ? null : { term: t("purpose"), value: purpose, field: "campaign.purpose" },
        ]}
      />
      <Foot t={t} place={place} day={publishedOn} address={address} data={["csv", "json"]} />
    </PublicDocument>
  );
}
