import { ICON_SHAPES, type IconName } from "./icon-shapes";

type Props = { name: IconName; size?: number; className?: string };

/** A line drawing beside a word. It is never alone: the word says what it means, so it is hidden from screen readers. */
export function Icon({ name, size = 20, className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
