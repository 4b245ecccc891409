/** The mark of the product: a seal, and the stroke of a pen that is also a tick. */
export function Emblem({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" className="shrink-0">
      <path d="M26.6 12.2A11.5 11.5 0 1 1 21 5.6" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <path d="m9.5 15.5 6 6L29 5" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
