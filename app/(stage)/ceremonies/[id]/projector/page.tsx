import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Stage } from "@/components/ceremonies/stage";
import { requireActor } from "@/lib/auth/session";
import { stageView } from "@/lib/ceremonies/stage/data";
import { readTheme } from "@/lib/i18n/locale";
import { stageWords } from "../../../stage-words";

export async function generateMetadata() {
  const t = await getTranslations("ceremonies.stage");
  return { title: t("title") };
}

export default async function ProjectorPage({ params, searchParams }: PageProps<"/ceremonies/[id]/projector">) {
  const actor = await requireActor();
  const [{ id }, { look }] = await Promise.all([params, searchParams]);
  const stage = await stageView(actor, id);
  if (!stage) notFound();
  const theme = typeof look === "string" ? readTheme(look) : null;
  return <Stage address={`/api/live/ceremonies/${id}`} initial={stage.view} words={await stageWords()} look={theme} />;
}
