import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundNote } from "@/components/layout/not-found-note";
import { PlainFrame } from "@/components/layout/plain-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout.notFound");
  return { title: t("title") };
}

/** For strangers, and for addresses that there are not. */
export default function NotFound() {
  return (
    <PlainFrame>
      <NotFoundNote />
    </PlainFrame>
  );
}
