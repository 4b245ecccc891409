import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { ImportKind } from "@/lib/imports/types";

type Props = { kind: ImportKind; campaign?: string; set?: string };

/** "Nhập từ Excel" in the head of a list that a file can fill. */
export function ImportLink({ kind, campaign, set }: Props) {
  const t = useTranslations("imports.list");
  const query = new URLSearchParams({ kind, ...(campaign ? { campaign } : {}), ...(set ? { set } : {}) });
  return (
    <LinkButton href={`/imports/new?${query.toString()}`} kind="secondary" icon="upload">
      {t("title")}
    </LinkButton>
  );
}
