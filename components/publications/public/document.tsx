// biome-ignore-all lint/style/noHeadElement: the page is a whole document of its own, sent without the framework around it
import type { ReactNode } from "react";
import { Emblem } from "@/components/layout/emblem";
import type { PublicWords } from "@/lib/i18n/public-words";
import type { Day } from "@/lib/kernel/dates";
import { PUBLIC_ROOT } from "@/lib/publications/constants";
import type { PublicPlaceRef } from "@/lib/publications/types";
import { PUBLIC_STYLE } from "./style";

/** What every public page is told beside its own content. `origin`: the address of this installation, without a slash at the end. */
export type Frame = { readonly t: PublicWords; readonly origin: string };

type Props = Frame & {
  readonly title: string;
  readonly description: string;
  /** The page's own address under the origin; null for what has none (not found). */
  readonly path: string | null;
  /** The picture of link previews, under the origin. */
  readonly picture?: string | null;
  readonly place?: PublicPlaceRef | null;
  /** Search engines are told not to list the page. */
  readonly hidden?: boolean;
  /** What was let out and stands here, for machines to read, too; `path` is its own, whichever of its pages this is. */
  readonly record?: { readonly name: string; readonly path: string; readonly publishedOn: Day } | null;
  readonly children: ReactNode;
};

/** Text inside a script element: what would end it early is written otherwise. */
function scriptText(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** In the words of schema.org. */
function dataOf({ origin, place, record }: Props): object | null {
  if (!record || !place) return null;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: record.name,
    inLanguage: "vi",
    url: `${origin}${record.path}`,
    datePublished: record.publishedOn,
    publisher: { "@type": "GovernmentOrganization", name: place.name },
  };
}

function Head(props: Props) {
  const { t, origin, title, description, path, picture = null, hidden = false } = props;
  const data = dataOf(props);
  const address = path === null ? null : `${origin}${path}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
      <meta name="theme-color" content="#7a1214" />
      {hidden && <meta name="robots" content="noindex" />}
      {address && <link rel="canonical" href={address} />}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta property="og:type" content="article" />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:site_name" content={t("site")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address && <meta property="og:url" content={address} />}
      {picture && (
        <>
          <meta property="og:image" content={`${origin}${picture}`} />
          <meta property="og:image:type" content="image/jpeg" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, whose hash the policy of the page names */}
      <style dangerouslySetInnerHTML={{ __html: PUBLIC_STYLE }} />
      {data && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that can not end its element; it is data and never runs
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />
      )}
    </head>
  );
}

/** A public page, whole: no script, no second request for its look. */
export function PublicDocument(props: Props) {
  const { t, place = null, children } = props;
  return (
    <html lang="vi">
      <Head {...props} />
      <body>
        <a href="#main" className="skip">
          {t("skip")}
        </a>
        <div className="top">
          <div>
            <a href={place ? place.address.path : PUBLIC_ROOT}>
              <Emblem />
              {place ? place.name : t("site")}
            </a>
            <span>{t("siteLine")}</span>
          </div>
        </div>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
