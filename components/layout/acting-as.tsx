import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import type { FormAction } from "@/lib/action-state";

export type ActingAsMembership = { readonly id: string; readonly label: string };

type Props = {
  memberships: readonly ActingAsMembership[];
  currentId: string;
  action: FormAction;
  words: { label: string; submit: string };
  id: string;
};

/** Switches between a person's units and posts. */
export function ActingAs({ memberships, currentId, action, words, id }: Props) {
  return (
    <FormShell action={action} id={id} guardLeaving={false} className="flex flex-col gap-2">
      <Select
        name="membershipId"
        label={words.label}
        required
        defaultValue={currentId}
        options={memberships.map((membership) => ({ value: membership.id, label: membership.label }))}
      />
      <Button kind="secondary">{words.submit}</Button>
    </FormShell>
  );
}
