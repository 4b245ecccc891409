import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StatusBadge } from "@/components/campaigns/status-badge";
import { StepList } from "@/components/campaigns/step-list";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { STEPS } from "@/lib/campaigns/constants";
import { mayEdit } from "@/lib/campaigns/policy";
import { factsOf, readinessOf, stepStates } from "@/lib/campaigns/readiness/domain";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCampaignPage } from "../../load-campaign";
import { StepContent } from "./step-content";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/edit/[step]">) {
  const { id, step: asked } = await params;
  const campaign = await loadCampaignPage(id);
  const step = STEPS.find((known) => known === asked);
  if (!step) notFound();
  const t = await getTranslations("campaigns.edit.steps");
  return { title: `${t(step)} · ${campaign.name}` };
}

export default async function EditStepPage({ params }: PageProps<"/campaigns/[id]/edit/[step]">) {
  const { id, step: asked } = await params;
  const actor = await requireActor();
  const campaign = await loadCampaignPage(id);
  const step = STEPS.find((known) => known === asked);
  if (!step) notFound();
  const [t, list] = await Promise.all([getTranslations("campaigns.edit"), getTranslations("campaigns.list")]);
  const allowed = mayEdit(actor, campaign);
  const readiness = readinessOf(factsOf(campaign));
  return (
    <>
      <PageHeader
        title={t(`steps.${step}`)}
        lead={t(`leads.${step}`)}
        status={<StatusBadge status={campaign.status} isDeleted={campaign.isDeleted} />}
        breadcrumb={[
          { href: "/campaigns", label: list("title") },
          { href: `/campaigns/${campaign.id}`, label: campaign.name },
        ]}
      />
      {allowed.ok ? (
        <div className="flex flex-col gap-8 lg:flex-row lg:gap-12">
          <div className="lg:w-72 lg:shrink-0">
            <StepList campaignId={campaign.id} current={step} states={stepStates(readiness)} />
          </div>
          <div className="flex min-w-0 grow flex-col gap-10">
            <StepContent actor={actor} campaign={campaign} readiness={readiness} step={step} />
          </div>
        </div>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
