import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { type ButtonKind, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

type Props = {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  wide?: boolean;
  /** A file to save or a page outside: followed by the browser itself. */
  plain?: boolean;
};

/** A link that looks like a button: the next step lies on another page. */
export function LinkButton({ href, children, kind = "primary", icon, wide = false, plain = false }: Props) {
  const className = buttonStyle(kind, { wide });
  const content = (
    <>
      {icon && <Icon name={icon} className="shrink-0" />}
      <span>{children}</span>
    </>
  );
  return plain ? (
    <a href={href} className={className}>
      {content}
    </a>
  ) : (
    <AppLink href={href} className={className}>
      {content}
    </AppLink>
  );
}
