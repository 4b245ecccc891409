import { useTranslations } from "next-intl";
import type { DaySession } from "@/lib/ceremonies/types";
import { type Day, formatDay } from "@/lib/kernel/dates";

/** "Chiều 11/04/2024": the day, and the session where it is known. */
export function CeremonyDay({ day, session }: { day: Day; session: DaySession | null }) {
  const t = useTranslations("ceremonies");
  return (
    <span>
      {session && <span data-field="ceremony.session">{t(`session.${session}`)} </span>}
      <span data-field="ceremony.day">{formatDay(day)}</span>
    </span>
  );
}
