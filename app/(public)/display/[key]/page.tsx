import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Stage } from "@/components/ceremonies/stage";
import { readVisitor } from "@/lib/auth/visitor";
import { displayStage } from "@/lib/ceremonies/stage/data";
import { readTheme } from "@/lib/i18n/locale";
import { stageWords } from "../../../(stage)/stage-words";

export async function generateMetadata() {
  const t = await getTranslations("ceremonies.stage");
  return { title: t("title") };
}

export default async function DisplayPage({ params, searchParams }: PageProps<"/display/[key]">) {
  const [{ key }, { look }] = await Promise.all([params, searchParams]);
  const stage = await displayStage(await readVisitor(), key);
  if (!stage) notFound();
  const theme = typeof look === "string" ? readTheme(look) : null;
  return <Stage address={`/api/live/display/${key}`} initial={stage.view} words={await stageWords()} look={theme} />;
}
