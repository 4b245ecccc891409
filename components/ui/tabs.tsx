import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { CurrentInView } from "./current-in-view";

export type Tab = { readonly href: string; readonly label: string; readonly count?: number; readonly current?: boolean };

/** Views of one thing, each with an address of its own; they are links, so that back, share and open-in-new work. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  const current = tabs.find((tab) => tab.current);
  return (
    <nav aria-label={label} className="print-hidden -mx-4 overflow-x-auto px-4 md:mx-0 md:px-0">
      <ul className="flex min-w-max gap-1 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "-mb-px flex min-h-11 items-center gap-2 border-b-3 px-3 no-underline",
                tab.current
                  ? "border-action font-semibold text-action"
                  : "border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className="rounded-full bg-sunken px-2 text-sm text-ink">{tab.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
      {current && <CurrentInView current={current.href} />}
    </nav>
  );
}
