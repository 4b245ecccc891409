import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { SignInForm } from "@/components/people/sign-in-form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getActor } from "@/lib/auth/session";
import { readVisitor } from "@/lib/auth/visitor";
import { signInAction } from "@/lib/people/sign-in/actions";
import { installation } from "@/lib/people/sign-in/data";
import { safeNext } from "@/lib/people/sign-in/domain";

export async function generateMetadata() {
  const t = await getTranslations("people.signIn");
  return { title: t("title") };
}

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const { next } = await searchParams;
  const path = safeNext(typeof next === "string" ? next : "/");
  if (await getActor()) redirect(path as Route);
  const { isNew, placeName, help } = await installation(await readVisitor());
  if (isNew) redirect("/setup" as Route);
  const t = await getTranslations("people.signIn");
  return (
    <PlainFrame placeName={placeName} help={help}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SignInForm action={signInAction} next={path} />
      <Section title={t("codeTitle")}>
        <p>{t("codeBody")}</p>
        <div>
          <LinkButton href="/code" kind="secondary">
            {t("codeLink")}
          </LinkButton>
        </div>
      </Section>
    </PlainFrame>
  );
}
