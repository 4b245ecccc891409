import { getTranslations } from "next-intl/server";
import { AboutPart } from "@/components/campaigns/about-part";
import { BasisList } from "@/components/campaigns/basis-list";
import { BlockList } from "@/components/campaigns/block-list";
import { CampaignHead } from "@/components/campaigns/campaign-head";
import { ContentList } from "@/components/campaigns/content-list";
import { Headline } from "@/components/campaigns/headline";
import { LifeNotices } from "@/components/campaigns/life-notices";
import { ManagePart } from "@/components/campaigns/manage-part";
import { OccasionList } from "@/components/campaigns/occasion-list";
import { SourcePart } from "@/components/campaigns/source-part";
import { TimePart } from "@/components/campaigns/time-part";
import { MoneySection } from "@/components/contributions/money-section";
import { EventsOf } from "@/components/events/events-of";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { archiveCampaignAction, restoreCampaignAction } from "@/lib/campaigns/life/actions";
import { mayArchive, mayCancel, mayClose, mayDiscard, mayEdit, mayExtend, mayManage } from "@/lib/campaigns/policy";
import { factsOf, readinessOf } from "@/lib/campaigns/readiness/domain";
import { takeBackOpeningsAction } from "@/lib/contributions/actions";
import { mayKeep } from "@/lib/contributions/policy";
import { moneyOf } from "@/lib/contributions/summing/data";
import { eventsOf } from "@/lib/events/data";
import { mayPublish } from "@/lib/publications/policy";
import { loadCampaignPage } from "./load-campaign";

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]">) {
  const campaign = await loadCampaignPage((await params).id);
  return { title: campaign.name };
}

export default async function CampaignPage({ params }: PageProps<"/campaigns/[id]">) {
  const actor = await requireActor();
  const campaign = await loadCampaignPage((await params).id);
  const t = await getTranslations("campaigns.list");
  const manages = mayManage(actor, campaign.placeId).ok;
  const readiness = readinessOf(factsOf(campaign));
  const isOpened = campaign.wasOpened && !campaign.isDeleted;
  // What a unit sees of the ledger is its own part, which is not the campaign's money.
  const money = isOpened && actor.membership.role !== "REPRESENTATIVE" ? await moneyOf(actor, { campaignId: campaign.id }) : null;
  const { id, placeId, status } = campaign;
  const keepsMoney = mayKeep(actor, { placeId, organizationId: placeId, campaignStatus: status }).ok;
  return (
    <>
      <CampaignHead
        campaign={campaign}
        breadcrumb={[{ href: "/campaigns", label: t("title") }]}
        links={{
          edit: mayEdit(actor, campaign).ok,
          covenants: isOpened && actor.membership.role === "REPRESENTATIVE",
          board: isOpened && can(actor, "covenants.approve"),
          ceremonies: isOpened && can(actor, "ceremonies.watch"),
          dashboard: isOpened && can(actor, "dashboard.read"),
          plan: !campaign.isDeleted && actor.membership.role !== "REPRESENTATIVE",
          summary: isOpened && can(actor, "pledges.read"),
          brief: isOpened && can(actor, "dashboard.read"),
          past: isOpened && can(actor, "dashboard.read"),
          history: can(actor, "history.read"),
          copy: manages && !campaign.isDeleted,
          publish: isOpened && mayPublish(actor, campaign.placeId).ok,
        }}
      />
      <LifeNotices campaign={campaign} readiness={readiness} manages={manages} restoreAction={restoreCampaignAction} />
      <Headline campaign={campaign} today={actor.today} />
      <OccasionList campaign={campaign} today={actor.today} canExtend={mayExtend(actor, campaign).ok} />
      <ContentList campaign={campaign} />
      <BlockList
        campaign={campaign}
        ownUnitId={actor.membership.role === "REPRESENTATIVE" ? actor.membership.organizationId : null}
        tellsMissing={manages}
      />
      {money && (
        <MoneySection
          money={money}
          of={{ campaignId: id }}
          mayEnter={false}
          mayKeep={keepsMoney}
          takeBackOpenings={takeBackOpeningsAction}
        />
      )}
      <EventsOf events={await eventsOf(actor, { campaignId: campaign.id })} />
      <AboutPart campaign={campaign} />
      <TimePart campaign={campaign} />
      <BasisList campaign={campaign} today={actor.today} />
      <SourcePart campaign={campaign} canReadSource={can(actor, "events.read")} />
      <ManagePart
        campaign={campaign}
        archiveAction={archiveCampaignAction}
        may={{
          close: mayClose(actor, campaign).ok,
          cancel: mayCancel(actor, campaign).ok,
          archive: mayArchive(actor, campaign).ok,
          discard: !campaign.isDeleted && mayDiscard(actor, campaign).ok,
        }}
      />
    </>
  );
}
