import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ExpansionForm } from "@/components/covenants/expansion-form";
import { NoPermission } from "@/components/layout/no-permission";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { expandBlockAction } from "@/lib/covenants/expansion/actions";
import { blockToExpand } from "@/lib/covenants/expansion/data";
import { mayStart } from "@/lib/covenants/policy";
import { choicesFor } from "@/lib/covenants/reading/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { readLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
import { formWords } from "../../../../../covenants/[id]/pledges/form-page";

type Address = PageProps<"/campaigns/[id]/board/expand/[blockId]">;

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const block = await blockToExpand(await requireActor(), (await params).blockId);
  const t = await getTranslations("covenants.expansion");
  return block ? { title: t("title", { block: block.name }) } : {};
}

export default async function ExpandPage({ params }: Address) {
  const actor = await requireActor();
  const { id, blockId } = await params;
  const block = await blockToExpand(actor, blockId);
  if (block?.campaignId !== id) notFound();
  const gate = mayStart(actor, block.facts);
  const t = await getTranslations("covenants.expansion");
  const { expansion } = (await loadMessages(readLocale(await getLocale()))).covenants;
  const names = await choicesFor(actor, {
    facts: block.facts,
    campaign: { id, name: block.campaignName, theme: null, status: block.facts.phase },
  });
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/campaigns/${id}/board`, label: t("board") }]}
        kicker={block.campaignName}
        title={t("heading", { block: block.name })}
        lead={t("lead", { count: block.lines.length })}
      />
      {block.text && (
        <Notice title={t("text")}>
          <p className="whitespace-pre-line">{block.text}</p>
        </Notice>
      )}
      {gate.ok ? (
        <ExpansionForm
          action={expandBlockAction}
          blockId={block.id}
          title=""
          choices={{ ...names, canWeigh: true }}
          words={await formWords()}
          own={expansion}
        />
      ) : (
        <NoPermission reason={await sentenceOf(gate.reasons[0])} />
      )}
    </>
  );
}
