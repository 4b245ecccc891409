import { useTranslations } from "next-intl";
import type { Slide, Wall } from "@/lib/screens/slides/types";
import { Stage } from "./stage";
import "./wall.css";

type Props = { slides: readonly Slide[]; shape: Pick<Wall, "theme" | "width" | "height" | "safeArea"> };

/** Every slide as the wall shows it, in its shape: published facts only. */
export function Preview({ slides, shape }: Props) {
  const t = useTranslations("screens");
  const ratio = shape.width && shape.height ? `${shape.width} / ${shape.height}` : "16 / 9";
  return (
    <ol className="grid gap-4 md:grid-cols-2" aria-label={t("preview")}>
      {slides.map((slide) => (
        <li key={slide.id} className="wall-preview" style={{ aspectRatio: ratio }}>
          <Stage slide={slide} shape={shape} level="p" />
        </li>
      ))}
    </ol>
  );
}
