import { useTranslations } from "next-intl";
import { Light, type LightTone } from "@/components/ui/light";
import type { LightColour, LightWord } from "@/lib/progress/types";

/** Grey for a while by somebody's decision is told apart from grey for want of figures. */
const HELD: readonly LightWord[] = ["WAITING", "PAUSED", "BRANCH_NOT_CHOSEN"];

const TONE: Readonly<Record<LightColour, LightTone>> = {
  RED: "slow",
  AMBER: "attention",
  GREEN: "onTrack",
  DONE: "done",
  GREY: "unassessed",
};

/** The drawn tone of a light. */
export function toneOf(colour: LightColour, word: LightWord | null = null): LightTone {
  return word !== null && HELD.includes(word) ? "waiting" : TONE[colour];
}

type Props = { light: { colour: LightColour; word: LightWord; days: number | null }; large?: boolean };

/** How a pledge stands: shape, colour and the rules' own word for it. */
export function StandingLight({ light, large = false }: Props) {
  const t = useTranslations("progress.light");
  return <Light tone={toneOf(light.colour, light.word)} word={t(light.word, { days: light.days ?? 0 })} large={large} />;
}
