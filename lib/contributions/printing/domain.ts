import type { UnnamedGroup } from "../naming/types";

/** Unnamed groups of one kind as one line; how many they are together is said only where it is known of each. */
export function thankedGroups(groups: readonly UnnamedGroup[]): UnnamedGroup[] {
  const lines = new Map<UnnamedGroup["group"], number | null>();
  for (const { group, headcount } of groups) {
    const before = lines.has(group) ? (lines.get(group) ?? null) : 0;
    lines.set(group, before === null || headcount === null ? null : before + headcount);
  }
  return [...lines].map(([group, headcount]) => ({ group, headcount }));
}
