"use client";

import { usePathname } from "next/navigation";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { currentKey, NAV_ICONS, type NavItem } from "./nav-entry";

type Props = { items: readonly NavItem[]; label: string; look: "side" | "bar" };

/** The main pages: beside the content on a desk, within the thumb's reach on a phone. */
export function NavLinks({ items, label, look }: Props) {
  const current = currentKey(items, usePathname());
  const side = look === "side";
  return (
    <nav aria-label={label} className={side ? "side-nav" : "bar-nav print-hidden"}>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <AppLink href={item.href} aria-current={item.key === current ? "page" : undefined}>
              <Icon name={NAV_ICONS[item.key]} size={side ? 20 : 24} className="shrink-0" />
              <span>{side ? item.label : item.shortLabel}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
