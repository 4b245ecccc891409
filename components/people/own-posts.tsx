import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import type { Role } from "@/lib/access/roles";
import type { FormAction } from "@/lib/action-state";

type OwnPost = {
  readonly id: string;
  readonly post: string;
  readonly role: Role;
  readonly unit: string;
  readonly unitId: string;
  readonly inUse: boolean;
};

/** The roles that a person holds; going on in another is one button of one form. */
export function OwnPosts({ posts, action }: { posts: readonly OwnPost[]; action: FormAction }) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="switch" guardLeaving={false} className="">
      <ul className="flex flex-col">
        {posts.map((each) => (
          <li key={each.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 last:border-b-0">
            <div>
              <p className="font-semibold">
                {each.post}, <AppLink href={`/units/${each.unitId}`}>{each.unit}</AppLink>
              </p>
              <p className="text-sm text-ink-soft">{t(`roles.${each.role}`)}</p>
            </div>
            {each.inUse ? (
              <Badge tone="action">{t("account.current")}</Badge>
            ) : (
              <Button
                kind="secondary"
                icon="swap"
                name="membershipId"
                value={each.id}
                label={t("account.switchAs", { post: each.post, unit: each.unit })}
              >
                {t("account.switch")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </FormShell>
  );
}
