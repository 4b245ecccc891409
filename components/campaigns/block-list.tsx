import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { BlockView, CampaignView } from "@/lib/campaigns/types";
import { OriginMark, PublishedValue } from "./published-value";

type Props = {
  campaign: CampaignView;
  /** The reader's own unit, told as such; null for people of the ward. */
  ownUnitId: string | null;
  /** Only those who can mend it are told which unit nobody represents. */
  tellsMissing: boolean;
};

function Members({ block, ownUnitId, tellsMissing }: { block: BlockView } & Omit<Props, "campaign">) {
  const t = useTranslations("campaigns");
  return (
    <ol className="grid list-decimal gap-x-10 gap-y-1 pl-8 md:grid-cols-2">
      {block.members.map(({ organizationId, name, isHead, hasRepresentative }) => (
        <li key={organizationId}>
          <span className="inline-flex flex-wrap items-baseline gap-x-2">
            <span data-field="blockMember.name" className={organizationId === ownUnitId ? "font-semibold" : undefined}>
              {name}
            </span>
            {isHead && <Badge>{t("view.head")}</Badge>}
            {organizationId === ownUnitId && <Badge tone="action">{t("view.yourUnit")}</Badge>}
            {tellsMissing && !hasRepresentative && <span className="text-sm text-warning">{t("blocks.noRepresentative")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Quota({ block: { minWorks, minTasks } }: { block: BlockView }) {
  const t = useTranslations("campaigns.blocks");
  if (minWorks + minTasks === 0) return t("noQuota");
  const parts = [minWorks > 0 ? t("works", { count: minWorks }) : null, minTasks > 0 ? t("tasks", { count: minTasks }) : null];
  return t("quota", { least: parts.filter(Boolean).join(", ") });
}

/** The blocks with their units, and what each unit of a block pledges at least. */
export function BlockList({ campaign, ownUnitId, tellsMissing }: Props) {
  const t = useTranslations("campaigns");
  const { blocks } = campaign;
  const units = blocks.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <Section
      id="blocks"
      title={t("view.blocks")}
      note={t("view.blocksNote", { blocks: blocks.length, units })}
      actions={<OriginMark campaign={campaign} field="blocks" />}
    >
      {blocks.length === 0 ? (
        <PublishedValue value={null} isDraft={campaign.status === "DRAFT"} />
      ) : (
        <div className="flex flex-col gap-6">
          {blocks.map((block) => (
            <div key={block.id} className="flex flex-col gap-2">
              <h3 data-record="block" data-id={block.id} data-field="block.name" className="text-lg">
                {block.name}
              </h3>
              <p className="flex flex-wrap items-baseline gap-2 text-sm text-ink-soft">
                <Quota block={block} />
                <OriginMark campaign={campaign} field="quota" />
              </p>
              {block.text && (
                <p data-field="block.text" className="max-w-prose whitespace-pre-line border-l-2 border-line pl-4">
                  {block.text}
                </p>
              )}
              <Members block={block} ownUnitId={ownUnitId} tellsMissing={tellsMissing} />
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}
