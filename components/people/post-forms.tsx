import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Role } from "@/lib/access/roles";
import type { FormAction } from "@/lib/action-state";
import { RoleCards } from "./role-cards";

/** One more role for somebody who has an account. */
export function GivePostForm({
  action,
  hidden,
  roles,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  roles: readonly Role[];
}) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="give-post" hidden={hidden}>
      <RoleCards roles={roles} />
      <TextInput name="post" label={t("create.post")} hint={t("create.postHint")} required autoComplete="off" />
      <DateField name="fromDay" label={t("create.fromDay")} hint={t("create.fromDayHint")} />
      <DateField name="toDay" label={t("post.toDay")} hint={t("post.toDayHint")} />
      <div>
        <Button>{t("post.give")}</Button>
      </div>
    </FormShell>
  );
}

type EditProps = { action: FormAction; hidden: Readonly<Record<string, string | number>>; post: string; toDay: string | null };

/** The words of a post, and its last day. */
export function EditPostForm({ action, hidden, post, toDay }: EditProps) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="edit-post" hidden={hidden}>
      <TextInput name="post" label={t("create.post")} hint={t("create.postHint")} required defaultValue={post} autoComplete="off" />
      <DateField name="toDay" label={t("post.toDay")} hint={t("post.toDayHint")} defaultValue={toDay} />
      <div>
        <Button>{t("post.save")}</Button>
      </div>
    </FormShell>
  );
}

type EndProps = {
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  post: string;
  name: string;
  withHandover: boolean;
};

/** Ending a post at once, and the better way where somebody takes over. */
export function EndPost({ action, hidden, post, name, withHandover }: EndProps) {
  const t = useTranslations("people.post");
  return (
    <Section title={t("endTitle")} note={t("endNote")}>
      {withHandover && <p className="max-w-prose">{t("endHandover")}</p>}
      <div>
        <ConfirmDialog trigger={t("end")} title={t("endAsk", { post, name })}>
          <p>{t("endNote")}</p>
          <FormShell action={action} id="end-post" hidden={hidden} guardLeaving={false}>
            <div>
              <Button kind="danger">{t("end")}</Button>
            </div>
          </FormShell>
        </ConfirmDialog>
      </div>
    </Section>
  );
}
