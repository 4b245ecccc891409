import type { ReactNode } from "react";

export type Definition = {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** Which stored field it shows, "event.session". */
  readonly field?: string;
};

/** Facts of one thing: name on the left, value on the right, one under the other on phones. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="definition-list">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity of their own and never change places
        <div key={index}>
          <dt>{item.term}</dt>
          <dd data-field={item.field}>
            {item.value}
            {item.note && <span className="block text-sm text-ink-soft">{item.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
