/** The outline of what is coming, with a word for those who hear the page. */
export function Skeleton({ label, lines = 4 }: { label: string; lines?: number }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key, line) => (
        <span key={key} aria-hidden="true" className={line === 0 ? "skeleton h-8 w-2/3" : "skeleton h-5 w-full max-w-prose"} />
      ))}
    </div>
  );
}
