import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import type { SubjectPage } from "@/lib/publications/managing/types";

/** What was chosen and seen, as hidden fields: exactly that goes out. */
function hiddenOf({ subject, id, state, contentHash, choice, preview }: SubjectPage): Record<string, string | number> {
  const shown = "photos" in preview ? preview.photos : [];
  const photos = choice.photos.filter(({ fileId }) => shown.some((photo) => photo.id === fileId));
  return {
    ...{ subject, subjectId: id, version: state?.version ?? 0, contentHash },
    ...Object.fromEntries(choice.parts.map((part, index) => [`parts.${index}`, part])),
    ...Object.fromEntries(
      photos.flatMap(({ fileId, phase, caption }, index) => [
        [`photos.${index}.fileId`, fileId],
        [`photos.${index}.chosen`, "true"],
        [`photos.${index}.phase`, phase ?? ""],
        [`photos.${index}.caption`, caption ?? ""],
      ]),
    ),
  };
}

/** The one button by which something becomes public. */
export function PublishForm({ page, action }: { page: SubjectPage; action: FormAction }) {
  const t = useTranslations("publications.manage");
  const hasPhotos = "photos" in page.preview && page.preview.photos.length > 0;
  const isPublic = page.state !== null && page.state.withdrawn === null;
  return (
    <FormShell key={page.contentHash} action={action} id="publish" hidden={hiddenOf(page)} guardLeaving={false}>
      {hasPhotos && <Checkbox name="photosChecked" label={t("photosChecked")} />}
      <div>
        <Button icon="external">{t(isPublic ? "publishAgain" : "publishButton")}</Button>
      </div>
    </FormShell>
  );
}
