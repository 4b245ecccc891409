import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FileField } from "@/components/ui/file-field";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { SignerOption } from "@/lib/covenants/signing/types";
import { formatDay } from "@/lib/kernel/dates";
import { SignaturePad } from "./signature-pad";

/** What every way of signing sends unseen: the ids are made with the page, so that sending again is one signature. */
export type SigningIds = {
  readonly id: string;
  readonly covenantId: string;
  readonly version: number;
  readonly mainFileId: string;
  readonly pdfFileId: string;
};

type Props = { readonly action: FormAction; readonly ids: SigningIds };

function CertifiedPdf() {
  const t = useTranslations("covenants.sign");
  return (
    <details>
      <summary className="min-h-11 py-2 text-action">{t("certifiedMore")}</summary>
      <FileField name="certifiedPdf" label={t("certifiedPdf")} hint={t("certifiedPdfHint")} accept="application/pdf" />
    </details>
  );
}

/** The representative confirms with the own password. */
export function AccountSigning({ action, ids, name, post }: Props & { name: string; post: string }) {
  const t = useTranslations("covenants.sign");
  return (
    <FormShell action={action} hidden={{ ...ids, method: "ACCOUNT" }} guardLeaving={false} id="account">
      <p>{t("accountWords", { name, post })}</p>
      <TextInput
        name="password"
        type="password"
        label={t("password")}
        hint={t("passwordHint")}
        autoComplete="current-password"
        width="medium"
        required
      />
      <CertifiedPdf />
      <div>
        <Button icon="sign">{t("confirm")}</Button>
      </div>
    </FormShell>
  );
}

function Signer({ signers }: { signers: readonly SignerOption[] }) {
  const t = useTranslations("covenants.sign");
  const options = signers.map(({ membershipId, name, post, from, to }) => ({
    value: membershipId,
    label: t(to === null ? "signerSince" : "signerUntil", { name, post, from: formatDay(from), to: to === null ? "" : formatDay(to) }),
  }));
  const [first] = options;
  return (
    <>
      <Select
        name="membershipId"
        label={t("signer")}
        hint={t("signerHint")}
        options={options}
        placeholder={t("signerOther")}
        defaultValue={first?.value ?? ""}
        required
      />
      <details open={options.length === 0}>
        <summary className="min-h-11 py-2 text-action">{t("signerTyped")}</summary>
        <div className="flex flex-col gap-4">
          <TextInput name="signerName" label={t("signerName")} autoCapitalize="words" width="medium" />
          <TextInput name="signerPost" label={t("signerPost")} width="medium" />
        </div>
      </details>
    </>
  );
}

/** The unit's signer draws on the official's device; the official is recorded as the witness. */
export function DrawnSigning({ action, ids, signers, witness }: Props & { signers: readonly SignerOption[]; witness: string }) {
  const t = useTranslations("covenants.sign");
  const words = { label: t("pad"), hint: t("padHint"), clear: t("padClear"), drawn: t("padDrawn"), empty: t("padEmpty") };
  return (
    <FormShell action={action} hidden={{ ...ids, method: "DRAWN" }} id="drawn">
      <Signer signers={signers} />
      <SignaturePad words={words} />
      <CertifiedPdf />
      <p>{t("witnessWords", { name: witness })}</p>
      <div>
        <Button icon="sign">{t("record")}</Button>
      </div>
    </FormShell>
  );
}

/** The unit signed on paper; the official records the scan and the day on it. */
export function PaperSigning({ action, ids, signers, witness }: Props & { signers: readonly SignerOption[]; witness: string }) {
  const t = useTranslations("covenants.sign");
  return (
    <FormShell action={action} hidden={{ ...ids, method: "PAPER" }} id="paper">
      <Signer signers={signers} />
      <DateField name="signedOn" label={t("signedOn")} required />
      <FileField name="scan" label={t("scan")} hint={t("scanHint")} accept="image/*,application/pdf" required />
      <CertifiedPdf />
      <p>{t("recorderWords", { name: witness })}</p>
      <div>
        <Button icon="sign">{t("record")}</Button>
      </div>
    </FormShell>
  );
}
