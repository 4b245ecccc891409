import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  children: ReactNode;
  id?: string;
  /** A sentence that says what the section shows, or its denominator. */
  note?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
};

/** A part of a page under its own head, parted from the one above by a line. */
export function Section({ title, children, id, note, actions, level = 2 }: Props) {
  const Head = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={level === 2 ? "flex flex-col gap-4 border-t border-line pt-5" : "flex flex-col gap-3"}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 grow basis-40">
          <Head className={level === 2 ? "text-xl" : "text-lg"}>{title}</Head>
          {note && <p className="max-w-prose text-sm text-ink-soft">{note}</p>}
        </div>
        {actions && <div className="print-hidden flex flex-wrap gap-3">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
