import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Stage } from "@/components/screens/stage";
import { WallMount } from "@/components/screens/wall-mount";
import "@/components/screens/wall.css";
import { loadWall } from "../load-wall";

const load = cache(loadWall);

export async function generateMetadata({ params }: PageProps<"/screen/[key]">): Promise<Metadata> {
  const state = await load((await params).key);
  return state ? { title: state.wall.name, robots: { index: false, follow: false }, referrer: "no-referrer" } : {};
}

export default async function WallPage({ params }: PageProps<"/screen/[key]">) {
  const { key } = await params;
  const state = await load(key);
  const [first] = state?.wall.slides ?? [];
  if (!state || !first) notFound();
  const t = await getTranslations("screens.slide");
  const words = { offline: t.raw("offline") as string, gone: t("gone"), empty: t("empty") };
  return (
    <main>
      <WallMount address={`/screen/${key}/slides`} first={state} words={words}>
        <Stage slide={first} shape={state.wall} fixed />
      </WallMount>
    </main>
  );
}
