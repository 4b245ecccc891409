import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { MoneyField } from "@/components/ui/money-field";
import { PageHeader } from "@/components/ui/page-header";
import { TextInput } from "@/components/ui/text-input";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { announceTotalAction } from "@/lib/contributions/actions";
import { announceForm } from "@/lib/contributions/announcing/data";
import { ledgerQuerySchema } from "@/lib/contributions/schema";
import { formatDay } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";

type Props = PageProps<"/contributions/announce/[campaignId]">;

async function load(actor: Actor, { params, searchParams }: Props) {
  const [{ campaignId }, asked] = await Promise.all([params, searchParams]);
  const { pledge } = ledgerQuerySchema.parse(asked);
  return { pledge, form: await announceForm(actor, { campaignId, pledgeId: pledge }) };
}

export async function generateMetadata(props: Props) {
  const { form } = await load(await requireActor(), props);
  const t = await getTranslations("contributions.money");
  return form ? { title: t("announceTitle") } : {};
}

export default async function AnnouncePage(props: Props) {
  const actor = await requireActor();
  const { pledge, form } = await load(actor, props);
  if (!form) notFound();
  const t = await getTranslations("contributions");
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/contributions", label: t("list.title") }]}
        kicker={form.pledgeTitle ?? t("money.announceCampaign", { name: form.campaignName })}
        title={t("money.announceTitle")}
      />
      <FormShell
        action={announceTotalAction}
        id="announce"
        hidden={{ id: newId(), campaignId: form.campaignId, pledgeId: pledge }}
        className="flex flex-col gap-6"
      >
        <MoneyField name="amount" label={t("money.announceAmount")} defaultValue={form.last?.amount ?? null} required />
        <TextInput name="asPublished" label={t("money.announceAsPublished")} defaultValue={form.last?.asPublished ?? ""} />
        <DateField name="day" label={t("money.announceDay")} defaultValue={form.last?.day ? formatDay(form.last.day) : null} />
        <TextInput name="announcedIn" label={t("money.announcedIn")} defaultValue={form.last?.announcedIn ?? ""} />
        <div>
          <Button>{t("money.announceSubmit")}</Button>
        </div>
      </FormShell>
    </>
  );
}
