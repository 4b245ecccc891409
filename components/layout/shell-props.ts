import type { ReactNode } from "react";
import type { FormAction } from "@/lib/action-state";
import type { Locale, Theme } from "@/lib/i18n/locale";
import type { ActingAsMembership } from "./acting-as";
import type { NavItem } from "./nav-entry";

/** What the frame of the pages knows of whoever is signed in. */
export type ShellProps = {
  placeName: string;
  home: string;
  nav: readonly NavItem[];
  personName: string;
  /** "Trưởng khu phố, Khu phố 7" */
  actingAs: string;
  membershipId: string;
  memberships: readonly ActingAsMembership[];
  switchAction: FormAction;
  signOutAction: FormAction;
  /** How many notices are unread, for the bell. */
  unread: number;
  accountHref: string | null;
  /** Whom to ask; the general answer when not given. */
  help?: string | null;
  /** The day that the demonstration plays on, "31/03/2025"; null in real use. */
  demoDay: string | null;
  today: string;
  locale: Locale;
  theme: Theme | null;
  children: ReactNode;
};
