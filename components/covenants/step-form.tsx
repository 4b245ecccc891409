import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonKind } from "@/components/ui/button-style";
import { FormShell } from "@/components/ui/form-shell";
import type { IconName } from "@/components/ui/icon-shapes";
import type { FormAction } from "@/lib/action-state";

type Props = {
  readonly action: FormAction;
  readonly covenantId: string;
  readonly version: number;
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly offBecause?: string | null;
};

/** One step of a covenant as a button: sends which covenant, and the version that is on the screen. */
export function StepForm({ action, covenantId, version, children, kind = "primary", icon, offBecause = null }: Props) {
  return (
    <FormShell action={action} hidden={{ covenantId, version }} guardLeaving={false} className="flex flex-col gap-3">
      <Button kind={kind} offBecause={offBecause} {...(icon ? { icon } : {})}>
        {children}
      </Button>
    </FormShell>
  );
}
