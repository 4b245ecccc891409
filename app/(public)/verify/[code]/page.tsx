import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { VerificationResult } from "@/components/covenants/verification-result";
import { PlainFrame } from "@/components/layout/plain-frame";
import { PageHeader } from "@/components/ui/page-header";
import { readVisitor } from "@/lib/auth/visitor";
import { verifyProof } from "@/lib/covenants/verification/data";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("covenants.verify");
  return { title: t("title") };
}

export default async function ProofPage({ params }: PageProps<"/verify/[code]">) {
  const found = await verifyProof(await readVisitor(), (await params).code);
  if (!found) notFound();
  const t = await getTranslations("covenants.verify");
  return (
    <PlainFrame placeName={found.place}>
      <PageHeader title={t("heading")} lead={t("lead")} />
      <VerificationResult found={found} />
      <p>
        <a href="/verify">{t("another")}</a>
      </p>
    </PlainFrame>
  );
}
