import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { FormShell } from "@/components/ui/form-shell";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { CampaignFileView, CampaignView } from "@/lib/campaigns/types";
import { ACCEPTED_TYPES } from "@/lib/files/constants";

/** The files of a campaign, each a link to the paper or picture itself. */
export function FileLink({ file }: { file: CampaignFileView }) {
  return (
    <a href={`/api/files/${file.id}`} className="inline-flex min-h-11 items-center gap-2">
      <Icon name={file.mime === "application/pdf" ? "file" : "image"} className="shrink-0" />
      {file.title}
    </a>
  );
}

type Props = { campaign: CampaignView; fileId: string; attachAction: FormAction; detachAction: FormAction };

/** Adding files to a campaign and taking them out; beside the step's form, since files do not save themselves. */
export function FilesPart({ campaign, fileId, attachAction, detachAction }: Props) {
  const t = useTranslations("campaigns.sources");
  const { id, version, files } = campaign;
  return (
    <Section id="files" title={t("files")} note={t("filesNote")}>
      {files.length === 0 ? (
        <p className="text-ink-soft">{t("noFiles")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
              <FileLink file={file} />
              <FormShell action={detachAction} hidden={{ id, version, fileId: file.id }} guardLeaving={false} className="contents">
                <Button kind="quiet" icon="trash" label={t("detachOf", { title: file.title })}>
                  {t("detach")}
                </Button>
              </FormShell>
            </li>
          ))}
        </ul>
      )}
      <FormShell key={files.length} action={attachAction} id="attach" hidden={{ id, version, fileId }}>
        <FileField name="file" label={t("file")} hint={t("fileHint")} accept={ACCEPTED_TYPES} required />
        <TextInput name="title" label={t("fileTitle")} />
        <div>
          <Button kind="secondary" icon="upload">
            {t("attach")}
          </Button>
        </div>
      </FormShell>
    </Section>
  );
}
