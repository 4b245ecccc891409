import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DefinitionList } from "@/components/ui/definition-list";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import type { TemplateLine } from "@/lib/papers/templates/types";

type Actions = { readonly keep: FormAction; readonly remove: FormAction };

function Steps({ line, actions }: { readonly line: TemplateLine; readonly actions: Actions }) {
  const t = useTranslations("papers.template");
  const hidden = { id: line.id, version: line.version };
  return (
    <div className="flex flex-wrap gap-3">
      {!line.isUsable && line.mayKeep && (
        <FormShell action={actions.keep} id={`keep-${line.id}`} hidden={hidden} guardLeaving={false}>
          <Button kind="secondary">{t("keep")}</Button>
        </FormShell>
      )}
      <ConfirmDialog trigger={t("remove")} title={t("removeAsk", { name: line.name })} kind="quiet" icon="trash">
        <p>{t("removeHint")}</p>
        <FormShell action={actions.remove} id={`remove-${line.id}`} hidden={hidden} guardLeaving={false}>
          <Button kind="danger">{t("remove")}</Button>
        </FormShell>
      </ConfirmDialog>
    </div>
  );
}

/** One template: whether it can be used, which places it fills and which the system does not know. */
function Template({ line, actions }: { readonly line: TemplateLine; readonly actions: Actions | null }) {
  const t = useTranslations("papers.template");
  return (
    <li data-record="paperTemplate" data-id={line.id} className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3 className="text-lg" data-field="paperTemplate.name">
          {line.name}
        </h3>
        <Badge>{t(`subjects.${line.subject}`)}</Badge>
        <Badge>{t(line.isUsable ? "usable" : "notUsable")}</Badge>
      </div>
      <DefinitionList
        items={[
          { term: t("file"), value: line.originalName, field: "paperTemplate.originalName" },
          { term: t("known"), value: line.known.join(", ") || "–" },
          ...(line.unknown.length > 0 ? [{ term: line.keepsUnknown ? t("keeps") : t("unknown"), value: line.unknown.join(", ") }] : []),
        ]}
      />
      <p className="text-sm text-ink-soft">{t("by", { who: line.uploadedByName, day: formatDay(line.uploadedOn) })}</p>
      {!line.isUsable && <Notice kind="warning">{t("unknownNote")}</Notice>}
      {actions && <Steps line={line} actions={actions} />}
    </li>
  );
}

/** The templates of a place; `actions` null for who only looks. */
export function TemplateList({ lines, actions }: { readonly lines: readonly TemplateLine[]; readonly actions: Actions | null }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <Template key={line.id} line={line} actions={actions} />
      ))}
    </ul>
  );
}
