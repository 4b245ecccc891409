import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import type { PlaylistItem, ScreenPage } from "@/lib/screens/types";

function useAbout() {
  const t = useTranslations("screens");
  return ({ kind, campaignName, pledgeTitle, heading }: PlaylistItem) =>
    `${t(`kind.${kind}`)}: ${campaignName ?? pledgeTitle ?? heading ?? ""}`;
}

type Props = {
  page: ScreenPage;
  /** Entries that have a slide on the wall now. */
  shown: ReadonlySet<string>;
  action: FormAction;
};

/** The slides of a screen in their order; each can be moved or taken out, and says so when it shows nothing. */
export function Playlist({ page, shown, action }: Props) {
  const t = useTranslations("screens");
  const about = useAbout();
  if (page.items.length === 0) return <p className="text-ink-soft">{t("noItems")}</p>;
  return (
    <FormShell action={action} id="playlist-order" hidden={{ id: page.id, version: page.version }} guardLeaving={false}>
      <ol className="flex flex-col divide-y divide-line border-y border-line">
        {page.items.map((item, index) => (
          <li
            key={item.id}
            data-record="screenItem"
            data-id={item.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2"
          >
            <span className="flex min-w-0 grow basis-64 flex-col">
              <span className="font-semibold" data-field="screenItem.slide">
                {about(item)}
              </span>
              {item.text && <span className="line-clamp-2 text-sm text-ink-soft">{item.text}</span>}
              {!shown.has(item.id) && (
                <span>
                  <Badge tone="warning">{t(item.isShown ? "nothingToShow" : "notShown")}</Badge>
                </span>
              )}
            </span>
            <span className="flex flex-wrap gap-2">
              {index > 0 && (
                <Button kind="quiet" name="step" value={`${item.id}:up`} label={t("upOf", { item: about(item) })}>
                  {t("up")}
                </Button>
              )}
              {index < page.items.length - 1 && (
                <Button kind="quiet" name="step" value={`${item.id}:down`} label={t("downOf", { item: about(item) })}>
                  {t("down")}
                </Button>
              )}
              <Button kind="quiet" name="step" value={`${item.id}:remove`} label={t("removeOf", { item: about(item) })}>
                {t("remove")}
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </FormShell>
  );
}
