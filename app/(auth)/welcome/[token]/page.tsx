import { getTranslations } from "next-intl/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { RedeemForm } from "@/components/people/redeem-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readVisitor } from "@/lib/auth/visitor";
import { sentenceOf } from "@/lib/forms/sentences";
import { redeemLinkAction } from "@/lib/people/links/actions";
import { viewLink } from "@/lib/people/links/data";
import { refusalOf } from "@/lib/people/links/domain";

export async function generateMetadata() {
  const t = await getTranslations("people.welcome");
  return { title: t("titleFirst") };
}

export default async function WelcomePage({ params }: PageProps<"/welcome/[token]">) {
  const { token } = await params;
  const link = await viewLink(await readVisitor(), token);
  const t = await getTranslations("people.welcome");
  const refusal = refusalOf(link?.state ?? null);
  if (!link || refusal) {
    return (
      <PlainFrame placeName={link?.placeName ?? null} help={link?.help ?? null}>
        <PageHeader title={link ? t("closedTitle") : t("unknownTitle")} />
        <Notice
          kind="warning"
          actions={
            <>
              <LinkButton href="/login" kind="secondary">
                {t("toLogin")}
              </LinkButton>
              <LinkButton href="/code" kind="secondary">
                {t("toCode")}
              </LinkButton>
            </>
          }
        >
          {await sentenceOf({ code: refusal ?? "people.linkUnknown" })}
        </Notice>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame placeName={link.placeName} help={link.help}>
      <PageHeader
        title={link.purpose === "RESET" ? t("titleReset") : t("titleFirst")}
        lead={
          <>
            <p>
              {t("hello", { name: link.personName })}{" "}
              {link.post && link.unitName && `${t("as", { post: link.post, unit: link.unitName })}.`}
            </p>
            <p>{t("what")}</p>
          </>
        }
      />
      <RedeemForm action={redeemLinkAction} token={token} login={link.login} />
    </PlainFrame>
  );
}
