import type { FormAction } from "@/lib/action-state";
import { Button } from "./button";
import { ConfirmDialog } from "./confirm-dialog";
import { FormShell } from "./form-shell";

type Props = {
  words: { readonly remove: string; readonly removeTitle: string; readonly removeBody: string; readonly removeConfirm?: string };
  action: FormAction;
  id: string;
  version: number;
  /** The button that opens it: red where it stands alone, quiet with a picture among others. */
  kind?: "danger" | "secondary";
  offBecause?: string | null;
};

/** Takes a record out of a list, after asking; says why not where it stays. */
export function RemoveDialog({ words, action, id, version, kind = "secondary", offBecause = null }: Props) {
  return (
    <ConfirmDialog
      trigger={words.remove}
      title={words.removeTitle}
      kind={kind}
      {...(kind === "secondary" ? { icon: "trash" } : {})}
      offBecause={offBecause}
    >
      <p>{words.removeBody}</p>
      <FormShell action={action} id="remove" hidden={{ id, version }} guardLeaving={false}>
        <div>
          <Button kind="danger">{words.removeConfirm ?? words.remove}</Button>
        </div>
      </FormShell>
    </ConfirmDialog>
  );
}
