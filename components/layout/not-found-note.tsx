import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** One answer for everything that does not exist, was removed, or may not be seen: nothing in it tells which. */
export function NotFoundNote() {
  const t = useTranslations("layout.notFound");
  return (
    <div className="flex flex-col items-start gap-5">
      <h1 className="text-2xl">{t("title")}</h1>
      <p className="max-w-prose">{t("body")}</p>
      <LinkButton href="/">{t("home")}</LinkButton>
    </div>
  );
}
