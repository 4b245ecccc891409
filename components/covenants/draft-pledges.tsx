import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import type { IconName } from "@/components/ui/icon-shapes";
import { LinkButton } from "@/components/ui/link-button";
import type { FormAction } from "@/lib/action-state";
import type { Names, PledgeView } from "@/lib/covenants/reading/types";
import { PledgeText } from "./pledge-text";

export type DraftActions = Readonly<Record<"remove" | "restore" | "move", FormAction>>;

type Props = {
  readonly covenantId: string;
  readonly pledges: readonly PledgeView[];
  readonly names: Names;
  readonly actions: DraftActions;
  /** What each unfinished pledge still needs, by pledge id. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
};

function OneButton({
  action,
  hidden,
  children,
  label,
  icon,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  children: string;
  label: string;
  icon?: IconName;
}) {
  return (
    <FormShell action={action} hidden={hidden} guardLeaving={false} className="contents">
      <Button kind="quiet" label={label} {...(icon ? { icon } : {})}>
        {children}
      </Button>
    </FormShell>
  );
}

/** The pledges of a draft, each with what can be done to it; those taken out stand below and can be brought back. */
export function DraftPledges({ covenantId, pledges, names, actions, missing }: Props) {
  const t = useTranslations("covenants.edit");
  const inPaper = pledges.filter(({ isRemoved }) => !isRemoved);
  const removed = pledges.filter(({ isRemoved }) => isRemoved);
  return (
    <>
      <div>
        {inPaper.map(({ pledgeId, number, content, version }, index) => {
          const hidden = { covenantId, pledgeId, version };
          const title = content.title;
          const lacks = missing.get(pledgeId) ?? [];
          return (
            <PledgeText
              key={pledgeId}
              id={`pledge-${pledgeId}`}
              number={number}
              content={content}
              names={names}
              actions={
                <>
                  {lacks.length > 0 && (
                    <ul className="w-full max-w-prose rounded border-l-4 border-warning bg-warning-tint px-3 py-2">
                      {lacks.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  )}
                  <LinkButton href={`/covenants/${covenantId}/pledges/${pledgeId}`} kind="secondary" icon="edit">
                    {t("editPledge")}
                  </LinkButton>
                  {index > 0 && (
                    <OneButton action={actions.move} hidden={{ ...hidden, direction: "UP" }} label={t("upLabel", { title })}>
                      {t("up")}
                    </OneButton>
                  )}
                  {index < inPaper.length - 1 && (
                    <OneButton action={actions.move} hidden={{ ...hidden, direction: "DOWN" }} label={t("downLabel", { title })}>
                      {t("down")}
                    </OneButton>
                  )}
                  <OneButton action={actions.remove} hidden={hidden} label={t("removeLabel", { title })} icon="trash">
                    {t("remove")}
                  </OneButton>
                </>
              }
            />
          );
        })}
      </div>
      {removed.length > 0 && (
        <div className="rounded border border-dashed border-line-strong p-4">
          <h3 className="font-semibold">{t("removed")}</h3>
          <p className="text-sm text-ink-soft">{t("removedHint")}</p>
          <ul>
            {removed.map(({ pledgeId, content, version }) => (
              <li key={pledgeId} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-2 first:border-t-0">
                <span className="text-ink-soft line-through">{content.title}</span>
                <OneButton
                  action={actions.restore}
                  hidden={{ covenantId, pledgeId, version }}
                  label={t("restoreLabel", { title: content.title })}
                  icon="undo"
                >
                  {t("restore")}
                </OneButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
