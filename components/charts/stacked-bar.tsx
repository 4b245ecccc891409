import { AppLink } from "@/components/ui/app-link";
import { LIGHT_TONES, LightShape, type LightTone } from "@/components/ui/light";

export type StackedPart = {
  readonly tone: LightTone;
  readonly word: string;
  readonly count: number;
  /** The list of these records. */
  readonly href?: string;
};

type Props = {
  /** "47 công trình, phần việc theo tình trạng" */
  label: string;
  parts: readonly StackedPart[];
};

const FILL: Readonly<Record<LightTone, string>> = {
  slow: "bg-slow-fill",
  attention: "bg-attention-fill",
  onTrack: "bg-on-track-fill",
  unassessed: "hatched",
  waiting: "bg-waiting-fill",
  done: "bg-done-fill",
};

/** A whole by its lights: one bar, and below it each part with shape, word and count. Trouble stands first; parts of zero keep their word. */
export function StackedBar({ label, parts }: Props) {
  const ordered = LIGHT_TONES.flatMap((tone) => parts.filter((part) => part.tone === tone));
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="sr-only">{label}</figcaption>
      <div className="stacked" aria-hidden="true">
        {ordered.map((part) => part.count > 0 && <span key={part.tone} className={FILL[part.tone]} style={{ flexGrow: part.count }} />)}
      </div>
      <ul className="flex flex-wrap gap-x-5">
        {ordered.map((part) => {
          const content = (
            <>
              <LightShape tone={part.tone} />
              <strong className="text-ink">{part.count}</strong>
              <span className="text-ink-soft">{part.word}</span>
            </>
          );
          const look = "inline-flex min-h-11 items-center gap-1.5 text-sm";
          return (
            <li key={part.tone}>
              {part.href ? (
                <AppLink href={part.href} className={`${look} no-underline hover:underline`}>
                  {content}
                </AppLink>
              ) : (
                <span className={look}>{content}</span>
              )}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
