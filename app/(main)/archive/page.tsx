import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import { REFUSALS } from "@/lib/archives/whole/constants";
import { mayTakeWhole } from "@/lib/archives/whole/policy";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";

export async function generateMetadata() {
  const t = await getTranslations("exports.whole");
  return { title: t("title") };
}

/** Everything of the ward in one file: what is in it, whom it concerns, and the own password before it leaves. */
export default async function ArchivePage({ searchParams }: PageProps<"/archive">) {
  const [actor, { why }] = await Promise.all([requireActor(), searchParams]);
  if (!mayTakeWhole(actor).ok) notFound();
  const t = await getTranslations("exports.whole");
  const refused = REFUSALS.find((code) => code === why);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { place: actor.membership.placeName })} />
      {why !== undefined && (
        <Notice kind="warning" live>
          {refused ? await sentenceOf({ code: refused }) : t("refused")}
        </Notice>
      )}
      <ul className="flex max-w-prose list-disc flex-col gap-2 pl-6">
        {(["lists", "records", "files", "sums"] as const).map((part) => (
          <li key={part}>{t(`parts.${part}`)}</li>
        ))}
      </ul>
      <Notice kind="info">{t("personal")}</Notice>
      <form action="/api/archive" method="post" className="flex max-w-prose flex-col items-start gap-4">
        <TextInput
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="current-password"
          required
        />
        <Button icon="download">{t("submit")}</Button>
      </form>
    </>
  );
}
