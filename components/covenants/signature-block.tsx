import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { Term } from "@/components/ui/term";
import type { ProofAddress, RevisionView } from "@/lib/covenants/reading/types";
import type { SignatureView } from "@/lib/covenants/types";
import { groupCode } from "@/lib/kernel/codes";
import { formatMoment } from "@/lib/kernel/dates";

function Files({ signature }: { signature: SignatureView }) {
  const t = useTranslations("covenants.signature");
  const { scanFileId, certifiedPdfId } = signature;
  return (
    <span className="flex flex-wrap gap-x-4">
      {scanFileId && <a href={`/api/files/${scanFileId}`}>{t("scan")}</a>}
      {certifiedPdfId && <a href={`/api/files/${certifiedPdfId}`}>{t("certifiedPdf")}</a>}
    </span>
  );
}

/** Who signed, in which post, how and when; the code and the hash of the proof. */
export function SignatureBlock({ revision, unit, proof }: { revision: RevisionView; unit: string; proof: ProofAddress | null }) {
  const t = useTranslations("covenants.signature");
  const { signature, code, hash } = revision;
  if (!signature) return null;
  const facts: Definition[] = [
    { term: t("way"), value: t(`method.${signature.method}`) },
    { term: t("signedAt"), value: formatMoment(signature.signedAt) },
    { term: t("receivedAt"), value: formatMoment(signature.receivedAt) },
    ...(signature.witnessName
      ? [{ term: t("witness"), value: t("nameAndPost", { name: signature.witnessName, post: signature.witnessPost ?? "" }) }]
      : []),
    ...(signature.scanFileId || signature.certifiedPdfId ? [{ term: t("files"), value: <Files signature={signature} /> }] : []),
    ...(code
      ? [
          {
            term: t("code"),
            value: (
              <AppLink href={`/verify/${code}`} className="font-semibold tracking-wide">
                {groupCode(code)}
              </AppLink>
            ),
            note: t("codeHint"),
          },
        ]
      : []),
    ...(hash
      ? [{ term: <Term meaning={t("hashMeaning")}>{t("hash")}</Term>, value: <span className="break-all text-sm">{hash}</span> }]
      : []),
  ];
  return (
    <div className="flex flex-col gap-4 lg:flex-row lg:items-start lg:gap-10 print:flex-row print:items-start">
      <div className="flex min-w-60 flex-col items-center gap-2 rounded border border-line bg-card p-4 text-center">
        <p className="text-sm text-ink-soft">{t("forUnit")}</p>
        <p className="font-semibold">{unit}</p>
        {signature.drawingFileId ? (
          <img src={`/api/files/${signature.drawingFileId}`} alt={t("drawnAlt")} className="max-h-28 max-w-56 bg-white" />
        ) : (
          <p className="py-4 text-sm text-ink-soft">{t(`mark.${signature.method}`)}</p>
        )}
        <p className="font-semibold">{signature.signerName}</p>
        <p className="text-sm">{signature.signerPost}</p>
      </div>
      <div className="min-w-0 grow">
        <DefinitionList items={facts} />
        {proof && (
          <p className="flex items-center gap-4 border-t border-line pt-3 text-sm">
            <img src={proof.qr} alt={t("qrAlt")} width={96} height={96} className="shrink-0 bg-white" />
            <span className="min-w-0 break-words">{proof.address}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** Two columns to be signed by hand, for a paper that is not signed yet; seen in print only. */
export function BlankSignatures({ unit, place }: { unit: string; place: string }) {
  const t = useTranslations("covenants.signature");
  return (
    <div className="print-only">
      <div className="flex justify-between gap-8 pt-6 text-center">
        <div className="w-1/2">
          <p className="font-semibold uppercase">{t("forUnit")}</p>
          <p>{unit}</p>
          <p className="pt-24 text-sm">{t("blankLine")}</p>
        </div>
        <div className="w-1/2">
          <p className="font-semibold uppercase">{t("confirmed")}</p>
          <p>{place}</p>
          <p className="pt-24 text-sm">{t("blankLine")}</p>
        </div>
      </div>
    </div>
  );
}
