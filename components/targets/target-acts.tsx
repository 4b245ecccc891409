import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { Select } from "@/components/ui/select";
import type { FormAction } from "@/lib/action-state";
import type { ServingPledge } from "@/lib/targets/types";

type LinkProps = { action: FormAction; targetId: string; candidates: readonly { id: string; title: string; unitName: string }[] };

/** Ties one more work or task to a target. */
export function LinkForm({ action, targetId, candidates }: LinkProps) {
  const t = useTranslations("targets.page");
  return (
    <FormShell action={action} id="link-pledge" hidden={{ id: targetId }} guardLeaving={false} className="print-hidden flex flex-col gap-3">
      <Select
        name="pledgeId"
        label={t("linkLabel")}
        required
        placeholder={t("choose")}
        options={candidates.map(({ id, title, unitName }) => ({ value: id, label: `${unitName}: ${title}` }))}
      />
      <div>
        <Button kind="secondary">{t("link")}</Button>
      </div>
    </FormShell>
  );
}

type UnlinkProps = { action: FormAction; targetId: string; pledge: ServingPledge };

/** Unties a work or task. */
export function UnlinkForm({ action, targetId, pledge }: UnlinkProps) {
  const t = useTranslations("targets.page");
  return (
    <FormShell action={action} hidden={{ id: targetId, pledgeId: pledge.id }} guardLeaving={false} className="print-hidden">
      <Button kind="quiet" label={t("unlinkOf", { title: pledge.title })}>
        {t("unlink")}
      </Button>
    </FormShell>
  );
}

type RemoveProps = { action: FormAction; id: string; version: number; name: string };

/** Takes a target out of the lists, after asking. */
export function RemoveTarget({ action, id, version, name }: RemoveProps) {
  const t = useTranslations("targets.page");
  const words = { remove: t("remove"), removeTitle: t("removeAsk", { name }), removeBody: t("removeNote") };
  return (
    <div className="print-hidden">
      <RemoveDialog words={words} action={action} id={id} version={version} kind="danger" />
    </div>
  );
}
