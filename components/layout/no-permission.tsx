import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** A page that may be seen, but whose work this person may not do: says why and whom to ask. What may not be seen is a 404 instead. */
export function NoPermission({ reason, whom, actions }: { reason: string; whom?: string | null; actions?: ReactNode }) {
  const t = useTranslations("layout");
  return (
    <Notice kind="warning" title={t("noPermission.title")} actions={actions}>
      <p>{reason}</p>
      <p className="mt-2">{t("noPermission.ask", { whom: whom ?? t("helpDefault") })}</p>
    </Notice>
  );
}
