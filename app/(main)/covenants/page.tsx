import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StandingBadge } from "@/components/covenants/status-badge";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { type Column, Table } from "@/components/ui/table";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { startCovenantAction } from "@/lib/covenants/drafting/actions";
import { campaignsWithCovenants, ownCampaigns } from "@/lib/covenants/list/data";
import type { PlaceCampaign, UnitCampaign } from "@/lib/covenants/list/types";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("covenants.list");
  return { title: t("title") };
}

async function OwnLine({ line }: { line: UnitCampaign }) {
  const t = await getTranslations("covenants.list");
  const { campaignId, organizationId, covenantId, status, standing } = line;
  const isOpen = status === "OPEN" || status === "LAUNCHED";
  return (
    <li className="flex flex-col items-start gap-3 border-t border-line py-5 first:border-t-0">
      <h2 className="text-lg">{line.name}</h2>
      <StandingBadge standing={standing} />
      {covenantId ? (
        <LinkButton href={`/covenants/${covenantId}`}>{t("open")}</LinkButton>
      ) : (
        <FormShell action={startCovenantAction} hidden={{ campaignId, organizationId }} guardLeaving={false}>
          <Button icon="edit" offBecause={isOpen ? null : t("closed")}>
            {t("start")}
          </Button>
        </FormShell>
      )}
    </li>
  );
}

export default async function CovenantsPage() {
  const actor = await requireActor();
  if (!can(actor, "covenants.read")) notFound();
  const [own, campaigns, t] = await Promise.all([ownCampaigns(actor), campaignsWithCovenants(actor), getTranslations("covenants.list")]);
  const columns: Column<PlaceCampaign>[] = [
    {
      key: "name",
      head: t("campaign"),
      names: true,
      cell: (row) => <AppLink href={`/campaigns/${row.campaignId}/board`}>{row.name}</AppLink>,
    },
    { key: "place", head: t("place"), cell: (row) => row.place },
    { key: "signed", head: t("signed"), align: "right", cell: (row) => t("signedOf", { signed: row.signed, units: row.units }) },
  ];
  return (
    <>
      <PageHeader title={t("heading")} lead={t(own.length > 0 ? "leadOwn" : "lead")} />
      {own.length === 0 && campaigns.length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      {own.length > 0 && (
        <ul>
          {own.map((line) => (
            <OwnLine key={line.campaignId} line={line} />
          ))}
        </ul>
      )}
      {campaigns.length > 0 && <Table caption={t("heading")} columns={columns} rows={campaigns} rowKey={(row) => row.campaignId} />}
    </>
  );
}
