type Props = {
  /** 0–100 (cut to it), or null while nothing was accepted. */
  value: number | null;
  /** What the plan says for today, 0–100. */
  expected?: number | null;
  /** The same in words: "35%, kế hoạch đến hôm nay 80%". Read instead of the drawing. */
  label: string;
  tone?: "slow" | "attention" | "onTrack" | "done" | "neutral";
  /** Too little is known for the figure to stand for the whole: drawn in stripes. */
  partial?: boolean;
};

const FILL = {
  slow: "bg-slow-fill",
  attention: "bg-attention-fill",
  onTrack: "bg-on-track-fill",
  done: "bg-done-fill",
  neutral: "bg-action",
} as const;

const cut = (value: number): number => Math.min(100, Math.max(0, value));

/** How far a work is against how far it should be by today. Unknown is hatched over the whole length: neither nothing nor done. */
export function ProgressBar({ value, expected = null, label, tone = "neutral", partial = false }: Props) {
  return (
    <div role="img" aria-label={label} className="progress-bar relative h-3.5 w-full">
      <div className={`absolute inset-x-0 inset-y-[3px] overflow-hidden rounded-full ${value === null ? "hatched" : "bg-sunken"}`}>
        {value !== null && <div className={`h-full ${FILL[tone]} ${partial ? "striped" : ""}`} style={{ width: `${cut(value)}%` }} />}
      </div>
      {expected !== null && <div className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-ink" style={{ left: `${cut(expected)}%` }} />}
    </div>
  );
}
