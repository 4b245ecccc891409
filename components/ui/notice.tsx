import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

export type NoticeKind = "info" | "success" | "warning" | "danger";

const LOOK: Readonly<Record<NoticeKind, { icon: IconName; box: string; mark: string }>> = {
  info: { icon: "info", box: "border-action bg-action-tint", mark: "text-action" },
  success: { icon: "success", box: "border-success bg-success-tint", mark: "text-success" },
  warning: { icon: "warning", box: "border-warning bg-warning-tint", mark: "text-warning" },
  danger: { icon: "danger", box: "border-danger bg-danger-tint", mark: "text-danger" },
};

type Props = {
  children: ReactNode;
  kind?: NoticeKind;
  title?: ReactNode;
  /** What can be done about it: buttons or links. */
  actions?: ReactNode;
  /** Said by screen readers when it appears. */
  live?: boolean;
};

/** Something to know before going on. */
export function Notice({ children, kind = "info", title, actions, live = false }: Props) {
  const look = LOOK[kind];
  return (
    <div role={live ? "status" : undefined} className={`flex items-start gap-3 rounded border-l-4 p-4 ${look.box}`}>
      <Icon name={look.icon} size={22} className={`mt-0.5 shrink-0 ${look.mark}`} />
      <div className="flex max-w-prose min-w-0 flex-col gap-2">
        {title && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}
