import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout.notFound");
  return { title: t("title") };
}

/** One answer for everything that does not exist, was removed, or may not be seen: nothing in it tells which. */
export default async function NotFound() {
  const t = await getTranslations("layout.notFound");
  return (
    <PlainFrame>
      <div className="flex flex-col items-start gap-5">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="max-w-prose">{t("body")}</p>
        <LinkButton href="/">{t("home")}</LinkButton>
      </div>
    </PlainFrame>
  );
}
