import { useTranslations } from "next-intl";
import type { BlockMemberView, UnitChoice } from "@/lib/campaigns/types";
import { BlockEditor } from "./block-editor";
import type { BlockTexts, EditWords } from "./edit-words";
import { StepForm, type StepProps } from "./step-form";
import type { UnitRow } from "./unit-rows";

type Props = StepProps & { units: readonly UnitChoice[]; words: EditWords; texts: BlockTexts; spareIds: readonly string[] };

/** Kinds with one unit each need no button that puts them all. */
const FEWEST_OF_KIND = 2;

/** Step 7: who signs, in which block, at least how many works and tasks. */
export function BlocksForm({ campaign, action, units, words, texts, spareIds }: Props) {
  const t = useTranslations();
  const placed = new Map(
    campaign.blocks.flatMap(({ id, members }) => members.map((member) => [member.organizationId, { blockId: id, member }] as const)),
  );
  const notesOf = (member: BlockMemberView) => [
    ...(member.hasRepresentative ? [] : [t("campaigns.blocks.noRepresentative")]),
    ...(member.hasCovenant ? [t("campaigns.blocks.hasCovenant")] : []),
  ];
  const known = new Set(units.map(({ id }) => id));
  // A unit that no longer stands is still shown while it is in a block, so that it can be taken out.
  const gone = [...placed.values()].filter(({ member }) => !known.has(member.organizationId));
  const rows: UnitRow[] = [
    ...units.map(({ id, name, kind, depth }) => {
      const place = placed.get(id);
      return {
        id,
        name,
        kind,
        depth,
        blockId: place?.blockId ?? null,
        isHead: place?.member.isHead ?? false,
        notes: place ? notesOf(place.member) : [],
      };
    }),
    ...gone.map(({ blockId, member }) => ({
      ...{ id: member.organizationId, name: member.name, kind: "", depth: 0, blockId, isHead: member.isHead, notes: notesOf(member) },
    })),
  ];
  const kinds = [...new Set(units.map(({ kind }) => kind))]
    .filter((kind) => units.filter((unit) => unit.kind === kind).length >= FEWEST_OF_KIND)
    .map((kind) => ({ value: kind, label: t(`organizations.kinds.${kind}`) }));
  return (
    <StepForm campaign={campaign} action={action}>
      <BlockEditor blocks={campaign.blocks} units={rows} kinds={kinds} spareIds={spareIds} words={words} texts={texts} />
    </StepForm>
  );
}
