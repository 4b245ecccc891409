import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MinutesPaper } from "@/components/ceremonies/minutes-paper";
import { PaperLinks } from "@/components/papers/paper-links";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { frozenMinutes } from "@/lib/ceremonies/minutes/data";
import { signedAfter } from "@/lib/ceremonies/minutes/domain";
import { loadCeremonyPage } from "../../load-ceremony";

export async function generateMetadata({ params }: PageProps<"/ceremonies/[id]/minutes">) {
  const { name } = await loadCeremonyPage((await params).id);
  const t = await getTranslations("ceremonies.minutes");
  return { title: t("pageTitle", { name }) };
}

export default async function MinutesPage({ params }: PageProps<"/ceremonies/[id]/minutes">) {
  const ceremony = await loadCeremonyPage((await params).id);
  const frozen = await frozenMinutes(await requireActor(), ceremony.id);
  if (!frozen) notFound();
  const t = await getTranslations("ceremonies.minutes");
  const { minutes, hash, isIntact } = frozen;
  const later = minutes ? signedAfter(minutes, ceremony) : [];
  return (
    <>
      <div className="print-hidden">
        <PageHeader
          title={t("title")}
          lead={t("lead")}
          breadcrumb={[{ href: `/ceremonies/${ceremony.id}`, label: ceremony.name }]}
          actions={
            minutes && (
              <>
                {isIntact && <PaperLinks id={ceremony.id} papers={["minutes"]} />}
                <PrintButton label={(await getTranslations("common"))("print")} />
              </>
            )
          }
        />
      </div>
      {!isIntact && <Notice kind="danger">{t("broken")}</Notice>}
      {later.length > 0 && <Notice>{t("later", { count: later.length, units: later.join("; ") })}</Notice>}
      {minutes && <MinutesPaper minutes={minutes} hash={hash} />}
    </>
  );
}
