import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CardsForm } from "@/components/people/cards-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { makeCardsAction } from "@/lib/people/links/actions";
import { cardCandidates } from "@/lib/people/links/data";

export async function generateMetadata() {
  const t = await getTranslations("people.cards");
  return { title: t("title") };
}

export default async function CardsPage() {
  const actor = await requireActor();
  const candidates = await cardCandidates(actor);
  if (!candidates) notFound();
  const t = await getTranslations("people");
  return (
    <>
      <div className="print-hidden">
        <PageHeader title={t("cards.title")} lead={t("cards.lead")} breadcrumb={[{ href: "/people", label: t("list.title") }]} />
      </div>
      {candidates.length > 0 ? (
        <CardsForm
          action={makeCardsAction}
          candidates={candidates}
          words={{
            who: t("cards.who"),
            warning: t("cards.warning"),
            submit: t("cards.submit"),
            ready: t.raw("cards.ready"),
            print: t("cards.print"),
            login: t("cards.cardLogin"),
            code: t("cards.cardCode"),
            how: t("cards.cardHow", { url: `${await publicOrigin()}/code` }),
            until: t.raw("cards.cardUntil"),
          }}
          placeName={actor.membership.placeName}
        />
      ) : (
        <EmptyState title={t("cards.nobodyTitle")}>{t("cards.nobodyBody")}</EmptyState>
      )}
    </>
  );
}
