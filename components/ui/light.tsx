import { classNames } from "./class-names";

/** How a work stands. Each has a shape and a word of its own; colour is the third sign, never the only one. */
export type LightTone = "slow" | "attention" | "onTrack" | "unassessed" | "done" | "waiting";

/** In the order of a list that shows trouble first. */
export const LIGHT_TONES: readonly LightTone[] = ["slow", "attention", "onTrack", "unassessed", "waiting", "done"];

const TEXT: Readonly<Record<LightTone, string>> = {
  slow: "text-slow",
  attention: "text-attention",
  onTrack: "text-on-track",
  unassessed: "text-unassessed",
  done: "text-done",
  waiting: "text-waiting",
};

/** Drawn, not typed: letters for these shapes are missing on some phones or come as coloured pictures. */
export function LightShape({ tone, size = 16 }: { tone: LightTone; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className={classNames("light-shape shrink-0", TEXT[tone])}>
      {tone === "slow" && <path d="M8 1.5 15.5 14.5H.5z" fill="currentColor" />}
      {tone === "attention" && (
        <>
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
        </>
      )}
      {tone === "onTrack" && <circle cx="8" cy="8" r="7" fill="currentColor" />}
      {tone === "unassessed" && <path d="M2 8h12" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />}
      {tone === "done" && (
        <path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
      )}
      {tone === "waiting" && <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.6 2.4" />}
    </svg>
  );
}

type Props = {
  tone: LightTone;
  /** "Chậm", "Quá hạn 12 ngày", "Chờ nghiệm thu": always said. */
  word: string;
  large?: boolean;
};

/** A light with its word. */
export function Light({ tone, word, large = false }: Props) {
  return (
    <span className={classNames("light inline-flex items-baseline gap-1.5 font-semibold", TEXT[tone], large && "text-lg")}>
      <span className="translate-y-[0.12em]">
        <LightShape tone={tone} size={large ? 20 : 16} />
      </span>
      {word}
    </span>
  );
}
