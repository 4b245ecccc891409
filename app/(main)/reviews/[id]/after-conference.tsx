import { getTranslations } from "next-intl/server";
import { DirectiveTable } from "@/components/directives/directive-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/access/actor";
import { directivesOf } from "@/lib/directives/data";
import { mayGive } from "@/lib/directives/policy";

/** The conclusions of the conference as they stand today: records, no part of the paper. */
export async function AfterConference({ actor, reviewId, placeId }: { actor: Actor; reviewId: string; placeId: string }) {
  const [t, directives] = await Promise.all([getTranslations("reviews.page"), directivesOf(actor, reviewId)]);
  return (
    <Section
      id="directives"
      title={t("directives")}
      note={t("directivesNote")}
      actions={
        mayGive(actor, placeId).ok && (
          <LinkButton href={`/directives/new?review=${reviewId}`} kind="secondary" icon="plus">
            {t("addDirective")}
          </LinkButton>
        )
      }
    >
      {directives.length === 0 ? (
        <p className="text-ink-soft">{t("noDirectives")}</p>
      ) : (
        <DirectiveTable directives={directives} today={actor.today} />
      )}
    </Section>
  );
}
