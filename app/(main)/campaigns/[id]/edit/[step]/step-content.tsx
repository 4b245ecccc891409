import { getMessages } from "next-intl/server";
import { BasesForm } from "@/components/campaigns/bases-form";
import { BasicsForm } from "@/components/campaigns/basics-form";
import { BlocksForm } from "@/components/campaigns/blocks-form";
import { ContentsForm } from "@/components/campaigns/contents-form";
import { FilesPart } from "@/components/campaigns/files-part";
import { HostsForm } from "@/components/campaigns/hosts-form";
import { OccasionsForm } from "@/components/campaigns/occasions-form";
import { SourcesForm } from "@/components/campaigns/sources-form";
import { TimeForm } from "@/components/campaigns/time-form";
import type { Actor } from "@/lib/access/actor";
import { attachFileAction, detachFileAction } from "@/lib/campaigns/attachments/actions";
import { saveBasesAction } from "@/lib/campaigns/bases/actions";
import { saveBlocksAction } from "@/lib/campaigns/blocks/actions";
import { campaignsAbove, unitChoices } from "@/lib/campaigns/choices/data";
import { saveContentsAction } from "@/lib/campaigns/contents/actions";
import { saveOccasionsAction } from "@/lib/campaigns/occasions/actions";
import { saveBasicsAction, saveHostsAction, saveSourcesAction } from "@/lib/campaigns/outline/actions";
import type { Readiness } from "@/lib/campaigns/readiness/types";
import { saveTimeAction } from "@/lib/campaigns/time/actions";
import type { CampaignView, StepKey } from "@/lib/campaigns/types";
import { documentChoices } from "@/lib/documents/data";
import { newId } from "@/lib/kernel/ids";
import { occasionChoices } from "@/lib/occasions/data";
import { sourceChoices } from "@/lib/sources/data";
import { ReadinessContent } from "./readiness-content";

/** Empty rows that a form may need before any script adds one: those of a refused form are shown again. */
const SPARE_ROWS = 20;

type Props = { actor: Actor; campaign: CampaignView; readiness: Readiness; step: StepKey };

/** The form of one step. */
export async function StepContent({ actor, campaign, readiness, step }: Props) {
  const { campaigns: texts } = await getMessages();
  const words = { ...texts.edit, yearInferred: texts.yearInferred };
  const reference = campaign.source?.publishedDay ?? actor.today;
  const spareIds = Array.from({ length: SPARE_ROWS }, newId);
  switch (step) {
    case "basics":
      return <BasicsForm campaign={campaign} action={saveBasicsAction} />;
    case "hosts": {
      const [units, above] = await Promise.all([unitChoices(actor), campaignsAbove(actor)]);
      return <HostsForm campaign={campaign} action={saveHostsAction} units={units} above={above} />;
    }
    case "contents":
      return <ContentsForm campaign={campaign} action={saveContentsAction} words={words} spareIds={spareIds} label={texts.contents.text} />;
    case "bases":
      return (
        <BasesForm
          campaign={campaign}
          action={saveBasesAction}
          words={words}
          texts={texts.bases}
          spareIds={spareIds}
          reference={reference}
          choices={
            await documentChoices(
              actor,
              campaign.legalBases.map(({ id }) => id),
            )
          }
        />
      );
    case "occasions":
      return (
        <OccasionsForm
          campaign={campaign}
          action={saveOccasionsAction}
          words={words}
          texts={texts.occasions}
          spareIds={spareIds}
          reference={reference}
          choices={
            await occasionChoices(
              actor,
              campaign.occasions.map(({ id }) => id),
            )
          }
        />
      );
    case "time":
      return <TimeForm campaign={campaign} action={saveTimeAction} words={words} reference={reference} />;
    case "blocks":
      return (
        <BlocksForm
          campaign={campaign}
          action={saveBlocksAction}
          units={await unitChoices(actor)}
          words={words}
          texts={texts.blocks}
          spareIds={spareIds}
        />
      );
    case "sources":
      return (
        <>
          <SourcesForm
            campaign={campaign}
            action={saveSourcesAction}
            words={words}
            reference={actor.today}
            choices={campaign.source ? [] : await sourceChoices(actor)}
          />
          <FilesPart campaign={campaign} fileId={newId()} attachAction={attachFileAction} detachAction={detachFileAction} />
        </>
      );
    case "readiness":
      return <ReadinessContent actor={actor} campaign={campaign} readiness={readiness} />;
  }
}
