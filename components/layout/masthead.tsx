import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Emblem } from "./emblem";

type Props = {
  product: string;
  /** The ward or province; left out before a person has signed in. */
  placeName?: string | null;
  home: string;
  children?: ReactNode;
};

/** The one solemn thing on a page: deep red, one line high, a gold hairline below. */
export function Masthead({ product, placeName, home, children }: Props) {
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <AppLink href={home} className="masthead-name">
          <span className="text-gold">
            <Emblem />
          </span>
          <span className="flex min-w-0 flex-col leading-tight sm:flex-row sm:items-baseline sm:gap-3">
            <span className="line-clamp-2 font-semibold text-on-brand">{placeName ?? product}</span>
            {placeName && <span className="text-xs whitespace-nowrap text-on-brand-soft">{product}</span>}
          </span>
        </AppLink>
        {children}
      </div>
    </header>
  );
}
