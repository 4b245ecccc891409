import { useTranslations } from "next-intl";
import type { Counts } from "@/lib/covenants/types";

/** "1 công trình, 2 phần việc": what a unit lacks, in words. */
export function useLackWords(): (lack: Counts) => string {
  const t = useTranslations("covenants.quota");
  return ({ works, tasks }) =>
    [works > 0 ? t("works", { count: works }) : "", tasks > 0 ? t("tasks", { count: tasks }) : ""]
      .filter((words) => words !== "")
      .join(", ");
}
