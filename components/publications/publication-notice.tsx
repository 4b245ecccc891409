import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/kernel/dates";
import type { PublicationState } from "@/lib/publications/managing/types";

/** How the public page stands, its address to copy, and its QR code. */
export function PublicationNotice({ state, origin }: { state: PublicationState; origin: string }) {
  const t = useTranslations("publications");
  const { address, withdrawn } = state;
  if (withdrawn) {
    return (
      <Notice kind="warning" title={t("manage.stateWithdrawn")}>
        {t("manage.withdrawnLine", { by: withdrawn.by, time: formatMoment(withdrawn.at), reason: withdrawn.reason })}
      </Notice>
    );
  }
  return (
    <Notice
      kind={state.hasChanged ? "warning" : "success"}
      title={t("manage.current")}
      actions={
        <>
          <a href={address.path} className="inline-flex min-h-11 items-center">
            {t("manage.openPublic")}
          </a>
          <CopyButton text={`${origin}${address.path}`}>{t("manage.copyAddress")}</CopyButton>
        </>
      }
    >
      <p data-field="publication.publishedAt">
        {t("manage.publishedLine", { by: state.publishedByName, time: formatMoment(state.publishedAt) })}
      </p>
      <p>{t(state.hasChanged ? "manage.changed" : "manage.unchanged")}</p>
      <img src={`${address.path}/ma-qr`} alt={t("public.qr")} width={132} height={132} className="mt-2 bg-white p-1" loading="lazy" />
    </Notice>
  );
}
