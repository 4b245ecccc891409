import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readVisitor } from "@/lib/auth/visitor";
import { CODE_LENGTH } from "@/lib/covenants/constants";
import { proofExists } from "@/lib/covenants/verification/data";
import { codeSchema } from "@/lib/covenants/verification/schema";
import { readCode } from "@/lib/kernel/codes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("covenants.verify");
  return { title: t("title") };
}

export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const typed = codeSchema.parse((await searchParams).code);
  const code = readCode(typed);
  const visitor = await readVisitor();
  if (code && (await proofExists(visitor, code))) redirect(`/verify/${code}`);
  const t = await getTranslations("covenants");
  const isForm = code?.length === CODE_LENGTH;
  return (
    <PlainFrame>
      <PageHeader title={t("verify.heading")} lead={t("verify.lead")} />
      {typed !== "" && (
        <Notice kind="warning" title={t("verify.notFound")} live>
          {isForm ? t("verify.notFoundHint") : t("verify.codeUnclear", { length: CODE_LENGTH })}
        </Notice>
      )}
      <form method="get" action="/verify" className="flex flex-col items-start gap-3">
        <label htmlFor="code" className="font-semibold">
          {t("verify.codeLabel")}
        </label>
        <p id="code-hint" className="text-sm text-ink-soft">
          {t("verify.codeHint")}
        </p>
        <input
          id="code"
          name="code"
          defaultValue={typed}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
          className="min-h-14 w-full max-w-80 rounded border border-line-strong bg-card px-3 py-2 text-xl tracking-widest text-ink uppercase"
        />
        <button type="submit" className={buttonStyle("primary")}>
          {t("verify.check")}
        </button>
      </form>
    </PlainFrame>
  );
}
