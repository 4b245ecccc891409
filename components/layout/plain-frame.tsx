import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HelpLine } from "./help-line";
import { LanguageSwitch } from "./language-switch";
import { Masthead } from "./masthead";

/** The frame of pages before or outside a sign-in: signing in, one-time links, proofs, what was not found. */
export function PlainFrame({
  children,
  placeName,
  help,
  wide = false,
}: {
  children: ReactNode;
  placeName?: string | null;
  help?: string | null;
  wide?: boolean;
}) {
  const t = useTranslations("layout");
  const product = useTranslations("common")("product");
  return (
    <div className="shell shell-plain">
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <Masthead product={product} placeName={placeName ?? null} home="/">
        <LanguageSwitch />
      </Masthead>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto flex w-full grow flex-col gap-8 px-4 py-8 outline-none md:py-12 ${wide ? "max-w-page" : "max-w-prose"}`}
      >
        {children}
        <footer className="print-hidden mt-auto border-t border-line pt-4">
          <HelpLine whom={help ?? null} />
        </footer>
      </main>
    </div>
  );
}
