import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import { formatMoment } from "@/lib/kernel/dates";
import type { Device } from "@/lib/people/account/types";

type Props = {
  devices: readonly Device[];
  signOutAction: FormAction;
  signOutDeviceAction: FormAction;
  signOutEverywhereAction: FormAction;
};

/** Where the account is signed in, and how to end that. */
export function DeviceList({ devices, signOutAction, signOutDeviceAction, signOutEverywhereAction }: Props) {
  const t = useTranslations("people.account");
  const nameOf = ({ browser, system }: Device) =>
    t("device", { browser: browser ?? t("unknownBrowser"), system: system ?? t("unknownSystem") });
  return (
    <div className="flex flex-col gap-4">
      <FormShell action={signOutDeviceAction} id="devices" guardLeaving={false} className="flex flex-col gap-3">
        <ul className="flex flex-col">
          {devices.map((device) => (
            <li key={device.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 last:border-b-0">
              <div>
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {nameOf(device)}
                  {device.isThis && <Badge tone="action">{t("thisDevice")}</Badge>}
                  {device.trusted && <Badge>{t("trusted")}</Badge>}
                </p>
                <p className="text-sm text-ink-soft">
                  {t("deviceSince", { since: formatMoment(device.createdAt), seen: formatMoment(device.lastSeenAt) })}
                </p>
                <p className="text-sm text-ink-soft">{t("deviceUntil", { until: formatMoment(device.expiresAt) })}</p>
              </div>
              {!device.isThis && (
                <Button kind="secondary" name="id" value={device.id} label={t("signOutDeviceOf", { device: nameOf(device) })}>
                  {t("signOutDevice")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </FormShell>
      <div className="flex flex-wrap gap-3">
        <FormShell action={signOutAction} id="sign-out-here" guardLeaving={false} className="">
          <Button kind="secondary" icon="sign-out">
            {t("signOut")}
          </Button>
        </FormShell>
        <ConfirmDialog trigger={t("everywhere")} title={t("everywhereAsk")}>
          <p>{t("everywhereWhat")}</p>
          <FormShell action={signOutEverywhereAction} id="sign-out-everywhere" guardLeaving={false}>
            <div>
              <Button kind="danger">{t("everywhereYes")}</Button>
            </div>
          </FormShell>
        </ConfirmDialog>
      </div>
    </div>
  );
}
