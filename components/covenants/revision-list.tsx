import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { RevisionView } from "@/lib/covenants/reading/types";
import { formatMoment } from "@/lib/kernel/dates";
import { RevisionBadge } from "./status-badge";

function useSteps({ createdAt, submittedAt, submittedBy, decidedAt, decidedBy, signedAt, status }: RevisionView): readonly string[] {
  const t = useTranslations("covenants.revisions");
  const decided = status === "RETURNED" ? "returned" : "approved";
  const by = (name: string | null) => name ?? "–";
  return [
    t("created", { time: formatMoment(createdAt) }),
    ...(submittedAt ? [t("submitted", { time: formatMoment(submittedAt), name: by(submittedBy) })] : []),
    ...(decidedAt ? [t(decided, { time: formatMoment(decidedAt), name: by(decidedBy) })] : []),
    ...(signedAt ? [t("signed", { time: formatMoment(signedAt) })] : []),
  ];
}

function Line({ covenantId, revision, previous }: { covenantId: string; revision: RevisionView; previous: RevisionView | null }) {
  const t = useTranslations("covenants.revisions");
  const steps = useSteps(revision);
  return (
    <li className="flex flex-col gap-1 border-t border-line py-3 first:border-t-0">
      <p className="flex flex-wrap items-center gap-3">
        <AppLink href={`/covenants/${covenantId}/revisions/${revision.number}`} className="font-semibold">
          {t("number", { number: revision.number })}
        </AppLink>
        <RevisionBadge status={revision.status} isDropped={revision.isDropped} />
      </p>
      <p className="text-sm text-ink-soft">{steps.join(" · ")}</p>
      {revision.amendReason && <p>{t("amends", { reason: revision.amendReason })}</p>}
      {revision.returnReason && <p>{t("returnedBecause", { reason: revision.returnReason })}</p>}
      {previous && (
        <p>
          <AppLink href={`/covenants/${covenantId}/diff?from=${previous.number}&to=${revision.number}`}>
            {t("compare", { number: previous.number })}
          </AppLink>
        </p>
      )}
    </li>
  );
}

/** All versions of a covenant, newest first, with what happened to each. */
export function RevisionList({ covenantId, revisions }: { covenantId: string; revisions: readonly RevisionView[] }) {
  const newestFirst = [...revisions].sort((left, right) => right.number - left.number);
  return (
    <ol>
      {newestFirst.map((revision) => (
        <Line
          key={revision.id}
          covenantId={covenantId}
          revision={revision}
          previous={revisions.find(({ id }) => id === revision.basedOnId) ?? null}
        />
      ))}
    </ol>
  );
}
