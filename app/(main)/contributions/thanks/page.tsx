import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ThankYouPaper } from "@/components/contributions/thank-you-paper";
import { PaperLinks } from "@/components/papers/paper-links";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { thankYouSheet } from "@/lib/contributions/printing/data";
import { ledgerQuerySchema } from "@/lib/contributions/schema";
import { WHOLE_WARD } from "@/lib/papers/constants";

export async function generateMetadata() {
  const t = await getTranslations("contributions.thanks");
  return { title: t("title") };
}

const AUDIENCES = ["PUBLIC", "INTERNAL"] as const;

export default async function ThankYouPage({ searchParams }: PageProps<"/contributions/thanks">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const { pledge: pledgeId } = ledgerQuerySchema.parse(asked);
  const audience = asked["kind"] === "internal" ? "INTERNAL" : "PUBLIC";
  const sheet = await thankYouSheet(actor, { pledgeId, audience });
  if (!sheet) notFound();
  const t = await getTranslations("contributions");
  const tabs = AUDIENCES.map((each) => {
    const query = new URLSearchParams({
      ...(pledgeId ? { pledge: pledgeId } : {}),
      ...(each === "INTERNAL" ? { kind: "internal" } : {}),
    }).toString();
    return {
      href: query ? `/contributions/thanks?${query}` : "/contributions/thanks",
      label: t(`thanks.${each}`),
      current: each === audience,
    };
  });
  return (
    <>
      <div className="print-hidden flex flex-col gap-6">
        <PageHeader
          breadcrumb={[{ href: "/contributions", label: t("list.title") }]}
          title={t("thanks.title")}
          lead={t(audience === "PUBLIC" ? "thanks.publicNote" : "thanks.internalNote")}
          actions={
            <>
              <PaperLinks id={pledgeId ?? WHOLE_WARD} papers={[audience === "PUBLIC" ? "thanks" : "thanks-internal"]} />
              <PrintButton label={t("receipt.print")} />
            </>
          }
        />
        {actor.membership.role !== "REPRESENTATIVE" && <Tabs label={t("thanks.audience")} tabs={tabs} />}
      </div>
      <ThankYouPaper sheet={sheet} day={actor.today} />
    </>
  );
}
