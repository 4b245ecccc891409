import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Tablet } from "@/components/ceremonies/tablet";
import { requireActor } from "@/lib/auth/session";
import { ceremonyView } from "@/lib/ceremonies/data";
import { tabletView } from "@/lib/ceremonies/running/data";
import { tabletWords } from "../../../stage-words";

export async function generateMetadata() {
  const t = await getTranslations("ceremonies.tablet");
  return { title: t("title") };
}

export default async function TabletPage({ params }: PageProps<"/ceremonies/[id]/tablet">) {
  const actor = await requireActor();
  const { id } = await params;
  const tablet = await tabletView(actor, id);
  if (!tablet || !actor.person) {
    if (!(await ceremonyView(actor, id))) notFound();
    redirect(`/ceremonies/${id}`);
  }
  return <Tablet initial={tablet.view} person={actor.person} words={await tabletWords()} />;
}
