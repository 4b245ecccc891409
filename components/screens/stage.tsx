import { FIGURES_PER_SLIDE, PHOTOS_PER_SLIDE, ROWS_PER_SLIDE } from "@/lib/screens/constants";
import type { Slide, Wall } from "@/lib/screens/slides/types";

const places = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function Figures({ slide }: { slide: Slide }) {
  return (
    <ul className="wall-figures" data-slot="figures" hidden={slide.figures.length === 0}>
      {places(FIGURES_PER_SLIDE).map((at) => (
        <li key={at} hidden={at >= slide.figures.length}>
          <strong>{slide.figures[at]?.value}</strong>
          <span>{slide.figures[at]?.label}</span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ slide }: { slide: Slide }) {
  return (
    <ol className="wall-rows" data-slot="rows" hidden={slide.rows.length === 0}>
      {places(ROWS_PER_SLIDE).map((at) => (
        <li key={at} hidden={at >= slide.rows.length}>
          <span>{slide.rows[at]?.text}</span>
          <small>{slide.rows[at]?.note}</small>
        </li>
      ))}
    </ol>
  );
}

function Photos({ slide }: { slide: Slide }) {
  return (
    <div className="wall-photos" data-slot="photos" hidden={slide.photos.length === 0}>
      {places(PHOTOS_PER_SLIDE).map((at) => (
        <img key={at} alt={slide.photos[at]?.alt ?? ""} src={slide.photos[at]?.src} hidden={at >= slide.photos.length} />
      ))}
    </div>
  );
}

type Props = {
  slide: Slide;
  shape: Pick<Wall, "theme" | "width" | "height" | "safeArea">;
  /** As many pixels as the wall has, from the top left corner on. */
  fixed?: boolean;
  /** A page has one head; previews have none. */
  level?: "h1" | "p";
};

/**
 * One slide with every place that any slide has: the player fills these places and makes no others, so that a wall may run for months. Sizes are shares of the
 * stage, which is as large as the wall, or as its preview.
 */
export function Stage({ slide, shape, fixed = false, level: Title = "h1" }: Props) {
  const { theme, width, height, safeArea } = shape;
  const size = fixed && width && height ? { width: `${width}px`, height: `${height}px` } : {};
  return (
    <div className="wall" data-wall-theme={theme} style={size}>
      <div className="wall-safe" data-kind={slide.kind} style={{ padding: `${safeArea}cqmin` }}>
        <p className="wall-kicker" data-slot="kicker">
          {slide.kicker}
        </p>
        <Title className="wall-title" data-slot="title">
          {slide.title}
        </Title>
        <p className="wall-big" data-slot="big" hidden={slide.big === ""}>
          <strong>{slide.big}</strong> <span>{slide.unit}</span>
        </p>
        <p className="wall-text" data-slot="text">
          {slide.text}
        </p>
        <Figures slide={slide} />
        <Rows slide={slide} />
        <Photos slide={slide} />
        <p className="wall-note" data-slot="note">
          {slide.note}
        </p>
      </div>
      {/* Inside of the wall's own pixels: what lies beyond them is on no wall. */}
      {fixed && <p className="wall-status" role="status" hidden />}
    </div>
  );
}
