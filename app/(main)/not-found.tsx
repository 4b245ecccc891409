import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundNote } from "@/components/layout/not-found-note";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout.notFound");
  return { title: t("title") };
}

/** Inside the frame of who is signed in, which has a head and a way to ask for help already. */
export default function NotFoundInside() {
  return <NotFoundNote />;
}
