import { PUBLIC_ROOT } from "@/lib/publications/constants";
import type { PlacePage as PlaceFacts, PlaceList } from "@/lib/publications/pages/types";
import { type Frame, PublicDocument } from "./document";
import { Foot, Pages, Path, Works } from "./parts";

/** What one ward has published. */
export function PlacePage({ t, origin, page }: Frame & { readonly page: PlaceFacts }) {
  const { place, campaigns, others } = page;
  return (
    <PublicDocument
      {...{ t, origin, place }}
      title={t("placeTitle", { place: place.name })}
      description={t("descriptionPlace", { place: place.name })}
      path={place.address.path}
      picture={`${place.address.path}/anh-xem-truoc`}
    >
      <header>
        <Path t={t} steps={[{ name: t("allPlaces"), path: PUBLIC_ROOT }]} />
        <h1>{place.name}</h1>
        <p className="theme">{t("question")}</p>
      </header>
      <section>
        <h2>{t("campaigns")}</h2>
        {campaigns.length === 0 && <p className="soft">{t("noCampaigns")}</p>}
        <ul className="list">
          {campaigns.map(({ address, name, theme, works }) => (
            <li key={address.code}>
              <a href={address.path}>{name}</a>
              {theme && <div>{theme}</div>}
              <div className="small soft">{t("worksOf", { count: works })}</div>
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section>
          <h2>{t("works")}</h2>
          <Works t={t} lines={others} />
        </section>
      )}
      <Foot t={t} place={place} day={null} address={place.address} />
    </PublicDocument>
  );
}

/** Every ward that publishes something. */
export function PlacesPage({ t, origin, list }: Frame & { readonly list: PlaceList }) {
  const { lines, words, page } = list;
  const at = (number: number) => {
    const query = new URLSearchParams({ ...(words ? { tim: words } : {}), ...(number > 1 ? { trang: String(number) } : {}) }).toString();
    return query === "" ? PUBLIC_ROOT : `${PUBLIC_ROOT}?${query}`;
  };
  return (
    <PublicDocument
      {...{ t, origin }}
      title={`${t("allPlacesTitle")} · ${t("site")}`}
      description={t("allPlacesLead")}
      path={at(page)}
      hidden={words !== ""}
    >
      <header>
        <h1>{t("allPlacesTitle")}</h1>
        <p className="theme">{t("allPlacesLead")}</p>
      </header>
      <form method="get" action={PUBLIC_ROOT}>
        <label>
          {t("find")}
          <input name="tim" type="search" defaultValue={words} autoComplete="off" />
        </label>
        <button type="submit">{t("findButton")}</button>
      </form>
      {lines.length === 0 && <p>{words === "" ? t("noPlaces") : t("notFoundPlace", { words })}</p>}
      <ul className="list">
        {lines.map(({ name, address, above, campaigns, works }) => (
          <li key={address.code}>
            <a href={address.path}>{name}</a>
            <div className="small soft">
              {[above, t("campaignsOf", { count: campaigns }), t("worksOf", { count: works })].filter(Boolean).join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      <Pages t={t} at={at} list={list} />
    </PublicDocument>
  );
}
