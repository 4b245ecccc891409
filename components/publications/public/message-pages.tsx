import { PUBLIC_ROOT } from "@/lib/publications/constants";
import type { PublicPlaceRef } from "@/lib/publications/types";
import { type Frame, PublicDocument } from "./document";

/** Something was here and was withdrawn. */
export function GonePage({ t, origin, place }: Frame & { readonly place: PublicPlaceRef }) {
  return (
    <PublicDocument {...{ t, origin, place }} title={t("goneTitle")} description={t("goneTitle")} path={null} hidden>
      <h1>{t("goneTitle")}</h1>
      <p>{t("goneBody", { place: place.name })}</p>
      <p>
        <a href={place.address.path}>{t("gonePlace", { place: place.name })}</a>
      </p>
    </PublicDocument>
  );
}

/** Nothing was ever here. */
export function MissingPage({ t, origin }: Frame) {
  return (
    <PublicDocument {...{ t, origin }} title={t("missingTitle")} description={t("missingTitle")} path={null} hidden>
      <h1>{t("missingTitle")}</h1>
      <p>{t("missingBody")}</p>
      <p>
        <a href={PUBLIC_ROOT}>{t("missingLink")}</a>
      </p>
    </PublicDocument>
  );
}
