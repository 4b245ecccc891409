import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Icon } from "./icon";

type Props = {
  title: ReactNode;
  /** The way up, nearest last. */
  breadcrumb?: readonly { readonly href: string; readonly label: string }[];
  /** What kind of thing this is, above its name. */
  kicker?: ReactNode;
  /** The page's question answered in a sentence. */
  lead?: ReactNode;
  /** State of the thing: badges, a light. */
  status?: ReactNode;
  /** Buttons; at most one of them primary. */
  actions?: ReactNode;
};

/** The head of a page: where it is, what it is, in what state, and the one thing to do. */
export function PageHeader({ title, breadcrumb = [], kicker, lead, status, actions }: Props) {
  const t = useTranslations("ui");
  return (
    <header className="flex flex-col gap-3">
      {breadcrumb.length > 0 && (
        <nav aria-label={t("breadcrumb")} className="print-hidden -ml-1 text-sm">
          {/* A phone has room for the way back only. */}
          <ol className="flex flex-wrap items-center">
            {breadcrumb.map((step, index) => (
              <li key={step.href} className={index < breadcrumb.length - 1 ? "hidden items-center md:flex" : "flex items-center"}>
                {index > 0 && <Icon name="chevron-right" size={16} className="hidden shrink-0 text-ink-soft md:block" />}
                {index === breadcrumb.length - 1 && <Icon name="chevron-left" size={18} className="shrink-0 text-action md:hidden" />}
                <AppLink href={step.href} className="inline-flex min-h-11 items-center px-1">
                  <span className="line-clamp-2">{step.label}</span>
                </AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {/* Actions that would press the title into a narrow column stand below it. */}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="flex min-w-0 max-w-prose grow basis-112 flex-col gap-2">
          {kicker && <p className="text-sm font-semibold text-ink-soft">{kicker}</p>}
          <h1 className="text-xl md:text-2xl">{title}</h1>
          {status && <div className="flex flex-wrap items-center gap-2">{status}</div>}
          {lead && <div className="text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="print-hidden flex flex-wrap items-start gap-3">{actions}</div>}
      </div>
    </header>
  );
}
