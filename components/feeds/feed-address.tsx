import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { CopyButton } from "@/components/ui/copy-button";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";

type Asked = {
  readonly step: "renew" | "off";
  readonly trigger: string;
  readonly title: string;
  readonly what: string;
  readonly yes: string;
};

/** Asks before the address that phones know ends. */
function AskFirst({ asked: { step, trigger, title, what, yes }, action }: { asked: Asked; action: FormAction }) {
  return (
    <ConfirmDialog trigger={trigger} title={title}>
      <p>{what}</p>
      <FormShell action={action} id={`feed-${step}`} hidden={{ step }} guardLeaving={false}>
        <div>
          <Button kind="danger">{yes}</Button>
        </div>
      </FormShell>
    </ConfirmDialog>
  );
}

/** The secret address of the own calendar, and what can be done with it. */
export function FeedAddress({ address, action }: { address: string; action: FormAction }) {
  const t = useTranslations("feeds.page");
  return (
    <>
      <p className="break-all rounded bg-sunken px-3 py-2">{address}</p>
      <div className="flex flex-wrap items-start gap-3">
        <CopyButton text={address}>{t("copy")}</CopyButton>
        <a href={address.replace(/^https?:/, "webcal:")} className={buttonStyle("secondary")}>
          {t("open")}
        </a>
      </div>
      <div className="flex flex-wrap gap-3">
        <AskFirst
          asked={{ step: "renew", trigger: t("renew"), title: t("renewAsk"), what: t("renewWhat"), yes: t("renewYes") }}
          action={action}
        />
        <AskFirst
          asked={{ step: "off", trigger: t("switchOff"), title: t("switchOffAsk"), what: t("switchOffWhat"), yes: t("switchOffYes") }}
          action={action}
        />
      </div>
    </>
  );
}
