import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { PlaqueLabel } from "@/components/plaques/plaque-label";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { qrPicture } from "@/lib/http/qr-picture";
import { LABEL_SIZES } from "@/lib/plaques/constants";
import { plaquePage } from "@/lib/plaques/data";

const load = cache(async (id: string) => plaquePage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/plaques/[id]/label">) {
  const page = await load((await params).id);
  const t = await getTranslations("plaques.label");
  return page ? { title: t("title") } : {};
}

type Size = keyof typeof LABEL_SIZES;

export default async function LabelPage({ params, searchParams }: PageProps<"/plaques/[id]/label">) {
  await requireActor();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const page = await load(id);
  if (!page) notFound();
  const t = await getTranslations("plaques.label");
  const sizes = Object.keys(LABEL_SIZES) as Size[];
  const size = sizes.find((each) => each === asked["size"]) ?? "medium";
  const address = `${await publicOrigin()}/q/${page.code}`;
  const isDecided = page.status === "DECIDED" || page.status === "MOUNTED";
  return (
    <>
      <div className="print-hidden flex flex-col gap-6">
        <PageHeader
          breadcrumb={[{ href: `/plaques/${id}`, label: page.title }]}
          title={t("title")}
          lead={t("note")}
          actions={isDecided && <PrintButton label={t("print")} />}
        />
        {isDecided && (
          <Tabs
            label={t("size")}
            tabs={sizes.map((each) => ({ href: `/plaques/${id}/label?size=${each}`, label: t(each), current: each === size }))}
          />
        )}
      </div>
      {isDecided ? (
        <div>
          <PlaqueLabel page={page} qr={await qrPicture(address)} address={address} size={LABEL_SIZES[size]} />
        </div>
      ) : (
        <Notice kind="warning">{t("notYet")}</Notice>
      )}
    </>
  );
}
