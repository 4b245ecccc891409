import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { hrefOfEvidence, hrefOfFigure } from "@/lib/reviews/domain";
import type { EvidenceRef, Piece } from "@/lib/reviews/types";

/** The words of a sentence; each figure opens its record. */
export function PieceText({ pieces }: { pieces: readonly Piece[] }) {
  const inOrder = pieces.map((piece, index) => ({ piece, at: String(index) }));
  return inOrder.map(({ piece, at }) =>
    "text" in piece ? (
      piece.text
    ) : (
      <AppLink key={at} href={hrefOfFigure(piece.figure)} className="font-semibold whitespace-nowrap text-ink tabular-nums" data-figure="">
        {piece.figure.shown}
      </AppLink>
    ),
  );
}

/** What shows a sentence: records by link, papers by words. */
export function EvidenceText({ evidence }: { evidence: readonly EvidenceRef[] }) {
  return evidence.map((one, index) => {
    const href = hrefOfEvidence(one);
    return (
      <span key={`${one.of} ${one.id ?? one.words}`}>
        {index > 0 && "; "}
        {href ? <AppLink href={href}>{one.words}</AppLink> : one.words}
      </span>
    );
  });
}

type Props = {
  pieces: readonly Piece[];
  evidence: readonly EvidenceRef[];
  confirmed: { readonly name: string; readonly post: string } | null;
};

/** A sentence with what shows it, or who answers for it; one that has neither is marked. */
export function SentenceText({ pieces, evidence, confirmed }: Props) {
  const t = useTranslations("reviews.page");
  return (
    <>
      <PieceText pieces={pieces} />
      {evidence.length > 0 && (
        <span className="block text-sm text-ink-soft print-hidden">
          {t("evidence")} <EvidenceText evidence={evidence} />
        </span>
      )}
      {evidence.length === 0 && confirmed && (
        <span className="block text-sm text-ink-soft print-hidden">{t("confirmedBy", { name: confirmed.post || confirmed.name })}</span>
      )}
      {evidence.length === 0 && !confirmed && (
        <>
          {" "}
          <Badge tone="warning">{t("noEvidence")}</Badge>
        </>
      )}
    </>
  );
}
