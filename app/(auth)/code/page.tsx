import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { CodeForm } from "@/components/people/code-form";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";
import { readVisitor } from "@/lib/auth/visitor";
import { openWithCodeAction } from "@/lib/people/links/actions";
import { installation } from "@/lib/people/sign-in/data";

export async function generateMetadata() {
  const t = await getTranslations("people.code");
  return { title: t("title") };
}

export default async function CodePage() {
  const { placeName, help } = await installation(await readVisitor());
  const t = await getTranslations("people.code");
  return (
    <PlainFrame placeName={placeName} help={help}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CodeForm action={openWithCodeAction} />
      <p>
        <AppLink href="/login" className="inline-flex min-h-11 items-center">
          {t("back")}
        </AppLink>
      </p>
    </PlainFrame>
  );
}
