import { Select } from "@/components/ui/select";
import type { EventRow } from "@/lib/events/types";
import { formatPreciseDay } from "@/lib/kernel/typed-days";

type Props = {
  label: string;
  hint: string;
  /** What the empty choice says. */
  none: string;
  events: readonly EventRow[];
  start?: string | null;
};

/** Which event of the place a record belongs to, by name and day; may stay empty. */
export function EventSelect({ label, hint, none, events, start = null }: Props) {
  const options = events.map(({ id, name, when }) => ({
    value: id,
    label: [name, when && formatPreciseDay(when)].filter(Boolean).join(" · "),
  }));
  return <Select name="eventId" label={label} hint={hint} placeholder={none} defaultValue={start} options={options} />;
}
