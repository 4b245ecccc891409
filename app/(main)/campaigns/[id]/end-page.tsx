import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { sentenceOf } from "@/lib/forms/sentences";
import type { Result } from "@/lib/kernel/result";

type Props = {
  /** The ways in which a campaign comes to an end, by where their words stand. */
  way: "cancel" | "close" | "discard";
  campaign: { readonly id: string; readonly name: string };
  allowed: Result<unknown>;
  /** The form, for whom it is allowed. */
  children: ReactNode;
};

/** A page that ends a campaign: what will happen, and the form; or why it cannot be done. */
export async function EndPage({ way, campaign, allowed, children }: Props) {
  const t = await getTranslations(`campaigns.${way}`);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { name: campaign.name })}
        breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
      />
      {allowed.ok ? children : <NoPermission reason={await sentenceOf(allowed.reasons[0])} />}
    </>
  );
}
