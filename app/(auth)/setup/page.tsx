import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { SetUpForm } from "@/components/setup/set-up-form";
import { PageHeader } from "@/components/ui/page-header";
import { readVisitor } from "@/lib/auth/visitor";
import { installation } from "@/lib/people/sign-in/data";
import { setUpAction } from "@/lib/setup/actions";

export async function generateMetadata() {
  const t = await getTranslations("setup.page");
  return { title: t("title") };
}

export default async function SetUpPage() {
  const { isNew } = await installation(await readVisitor());
  if (!isNew) redirect("/login");
  const t = await getTranslations("setup.page");
  return (
    <PlainFrame>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SetUpForm action={setUpAction} />
    </PlainFrame>
  );
}
