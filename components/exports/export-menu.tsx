import { useTranslations } from "next-intl";
import { DownloadMenu } from "@/components/ui/download-menu";
import { EXPORT_FORMATS } from "@/lib/exports/constants";
import type { ImportKind } from "@/lib/imports/types";

type Props = {
  /** The list by its name in the registry of exports. */
  list: string;
  /** What stands behind the "?" of the page's address: the file holds what the page shows, all pages of it. */
  asked?: Readonly<Record<string, string | string[] | undefined>>;
  /** What the page knows by its path. */
  also?: Readonly<Record<string, string>>;
  /** What it says where "Tải về" does not say enough. */
  label?: string;
  /** For whoever may bring such a file in: the import's kind and what it belongs to, for a workbook that is changed and brought in again. */
  again?: { readonly kind: ImportKind; readonly campaign?: string; readonly set?: string } | null;
};

/** Where on the page somebody stands, which is not what they see. */
const PLACE_ON_PAGE = ["page", "before", "open", "check"];

/** "Tải về" in the head of a list. */
export function ExportMenu({ list, asked = {}, also = {}, label, again = null }: Props) {
  const t = useTranslations("exports");
  const filters = Object.entries({ ...asked, ...also }).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && !PLACE_ON_PAGE.includes(name) ? [[name, value]] : [],
  );
  const files = EXPORT_FORMATS.map((format) => ({
    href: `/api/exports/${list}?${new URLSearchParams([["format", format], ...filters]).toString()}`,
    label: t(`format.${format}`),
  }));
  if (again) files.push({ href: `/api/exports/importable?${new URLSearchParams(again).toString()}`, label: t("again") });
  return <DownloadMenu label={label ?? t("download")} files={files} />;
}
