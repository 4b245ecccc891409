import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DeviceStep } from "./device-step";
import type { TabletWords } from "./tablet-words";

type Props = { steps: readonly DeviceStep[]; words: TabletWords; onDismiss: (id: string) => void };

/** What the server did not take, each with its reason, until somebody has read it. */
export function RefusedSteps({ steps, words, onDismiss }: Props) {
  return steps
    .filter(({ state }) => state === "refused")
    .map(({ id, unit, why }) => (
      <Notice
        key={id}
        kind="danger"
        live
        title={words.refusedTitle.replace("{unit}", unit)}
        actions={
          <Button type="button" kind="secondary" onClick={() => onDismiss(id)}>
            {words.dismiss}
          </Button>
        }
      >
        {why}
      </Notice>
    ));
}
