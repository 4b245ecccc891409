import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AddItemForm } from "@/components/screens/add-item-form";
import { Playlist } from "@/components/screens/playlist";
import { Preview } from "@/components/screens/preview";
import { SettingsFields } from "@/components/screens/settings-fields";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { formatMoment } from "@/lib/kernel/dates";
import { addItemAction, changeScreenAction, moveItemAction, removeScreenAction, renewKeyAction } from "@/lib/screens/actions";
import { screenPage } from "@/lib/screens/data";
import { entriesShown } from "@/lib/screens/slides/domain";
import type { ScreenPage } from "@/lib/screens/types";
import { loadWall } from "../../../screen/load-wall";

const load = cache(async (id: string) => screenPage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/screens/[id]">): Promise<Metadata> {
  const page = await load((await params).id);
  return page ? { title: page.name } : {};
}

async function Address({ page }: { page: ScreenPage }) {
  const t = await getTranslations("screens");
  const address = `${await publicOrigin()}/screen/${page.key}`;
  return (
    <Section title={t("address")} note={t("addressNote")} id="address">
      <p className="break-all rounded bg-sunken px-3 py-2">{address}</p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={address}>{t("copyAddress")}</CopyButton>
        <LinkButton href={`/screen/${page.key}`} kind="secondary" icon="external" plain>
          {t("open")}
        </LinkButton>
        <FormShell
          action={renewKeyAction}
          id="renew"
          hidden={{ id: page.id, version: page.version }}
          guardLeaving={false}
          className="contents"
        >
          <Button kind="quiet" icon="key">
            {t("renew")}
          </Button>
        </FormShell>
      </div>
      <p className="text-sm text-ink-soft">{t("keyAt", { time: formatMoment(page.keyAt) })}</p>
    </Section>
  );
}

export default async function ScreenRoute({ params }: PageProps<"/screens/[id]">) {
  const page = await load((await params).id);
  if (!page) notFound();
  const [t, state] = await Promise.all([getTranslations("screens"), loadWall(page.key)]);
  const entries = page.items.map(({ id }) => id);
  const shown = entriesShown(entries, state?.wall.slides ?? []);
  const step = { id: page.id, version: page.version };
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/screens", label: t("title") }]} title={page.name} lead={t("pageLead")} />
      <Section title={t("preview")} note={t("previewNote")}>
        {state && <Preview slides={state.wall.slides} shape={state.wall} />}
      </Section>
      <Section title={t("playlist")} note={t("playlistNote")} id="playlist">
        <Playlist page={page} shown={shown} action={moveItemAction} />
      </Section>
      <Section title={t("addTitle")}>
        <AddItemForm page={page} action={addItemAction} />
      </Section>
      <Address page={page} />
      <Section title={t("settings")}>
        <FormShell action={changeScreenAction} id="screen" hidden={step}>
          <SettingsFields settings={page} />
          <div>
            <Button>{t("save")}</Button>
          </div>
        </FormShell>
      </Section>
      <Section title={t("removeTitle")} note={t("removeNote")}>
        <FormShell action={removeScreenAction} id="remove-screen" hidden={step} guardLeaving={false}>
          <div>
            <Button kind="danger" icon="trash">
              {t("removeScreen")}
            </Button>
          </div>
        </FormShell>
      </Section>
    </>
  );
}
