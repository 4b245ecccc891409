import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/action-state";
import { formatMoment } from "@/lib/kernel/dates";
import type { RecentBatch } from "@/lib/progress/review/types";

/** What came of the last step, and batches that can still be taken back. */
export function BatchNotices({
  batches,
  message,
  action,
}: {
  batches: readonly RecentBatch[];
  message: string | null;
  action: FormAction;
}) {
  const t = useTranslations("progress.list");
  return (
    <>
      {message && (
        <Notice kind="success" live>
          {message}
        </Notice>
      )}
      {batches.map((batch) => (
        <Notice
          key={batch.batchId}
          actions={
            <FormShell action={action} hidden={{ batchId: batch.batchId }} guardLeaving={false}>
              <Button kind="secondary" icon="undo">
                {t("undoBatch")}
              </Button>
            </FormShell>
          }
        >
          {t("batchOf", { count: batch.count, time: formatMoment(batch.at), name: batch.reviewerName })}
        </Notice>
      ))}
    </>
  );
}
