import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { MOST_COUNTED } from "@/lib/notices/constants";

/** The way to the notices, with how many are unread; the number is said too. */
export function NoticeBell({ unread }: { unread: number }) {
  const t = useTranslations("notices");
  const shown = unread > MOST_COUNTED ? t("countMore", { most: MOST_COUNTED }) : String(unread);
  return (
    <AppLink
      href="/notices"
      className="masthead-button print-hidden relative flex min-w-11 items-center justify-center px-0 text-on-brand"
      aria-label={t("bell", { count: unread, shown })}
    >
      <Icon name="bell" size={24} className="shrink-0" />
      {unread > 0 && (
        <span
          className="absolute top-0.5 left-6 min-w-5 rounded-full bg-on-brand px-1 text-center text-xs leading-5 font-semibold text-brand"
          aria-hidden="true"
        >
          {shown}
        </span>
      )}
    </AppLink>
  );
}
