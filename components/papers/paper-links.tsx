import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { MoreMenu } from "@/components/ui/more-menu";
import type { PaperKey } from "@/lib/papers/constants";

type Props = {
  readonly id: string;
  readonly papers: readonly PaperKey[] /** A single one is called by its name: the page is not the paper. */;
  readonly named?: boolean;
};

/** The papers that can be had of a record, as Word or PDF: one as a button, several behind one. */
export function PaperLinks({ id, papers, named = false }: Props) {
  const t = useTranslations("papers");
  const items = papers.map((key) => ({ href: `/papers/${key}/${id}`, label: t(`names.${key}`), icon: "file" as const }));
  const [only, ...others] = items;
  if (!only) return null;
  if (others.length > 0) return <MoreMenu label={t("page.word")} items={items} />;
  return (
    <LinkButton href={only.href} kind="secondary" icon="file">
      {named ? only.label : t("page.wordOne")}
    </LinkButton>
  );
}
