/** The keys of a page, for those who work all day on it; not shown where there is no keyboard. */
export function KeyboardHints({ label, keys }: { label: string; keys: readonly { readonly key: string; readonly does: string }[] }) {
  return (
    <p className="keyboard-hints print-hidden flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      <span>{label}</span>
      {keys.map((hint) => (
        <span key={hint.key} className="whitespace-nowrap">
          <kbd className="rounded-sm border border-line-strong bg-card px-1.5 font-sans font-semibold text-ink">{hint.key}</kbd> {hint.does}
        </span>
      ))}
    </p>
  );
}
