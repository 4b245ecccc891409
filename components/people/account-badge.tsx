import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { AccountState } from "@/lib/people/types";

const TONE: Readonly<Record<AccountState, BadgeTone>> = { NOT_OPENED: "waiting", OPEN: "success", DISABLED: "warning" };

/** How an account stands, in words. */
export function AccountBadge({ account }: { account: AccountState }) {
  const t = useTranslations("people.accountStates");
  return <Badge tone={TONE[account]}>{t(account)}</Badge>;
}
