import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ReceiptPaper } from "@/components/contributions/receipt-paper";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { receiptOf } from "@/lib/contributions/printing/data";

const load = cache(async (id: string) => receiptOf(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/contributions/[id]/receipt">) {
  const receipt = await load((await params).id);
  const t = await getTranslations("contributions.receipt");
  return receipt ? { title: `${t("title")} ${receipt.number}` } : {};
}

export default async function ReceiptPage({ params }: PageProps<"/contributions/[id]/receipt">) {
  await requireActor();
  const { id } = await params;
  const receipt = await load(id);
  if (!receipt) notFound();
  const t = await getTranslations("contributions");
  return (
    <>
      <div className="print-hidden">
        <PageHeader
          breadcrumb={[{ href: `/contributions/${id}`, label: t("entry.title") }]}
          title={`${t("receipt.title")} ${receipt.number}`}
          actions={<PrintButton label={t("receipt.print")} />}
        />
      </div>
      {receipt.isReversed && <Notice kind="warning">{t("receipt.reversed")}</Notice>}
      <ReceiptPaper receipt={receipt} />
    </>
  );
}
