import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import type { TreeNode, UnitRow } from "@/lib/organizations/types";

type Unit = TreeNode<UnitRow>;

/** The units of a place as the office lists them, with who represents each. While they are ordered each row has two buttons of one form around. */
export function UnitTree({ units, ordering = false }: { units: readonly Unit[]; ordering?: boolean }) {
  return (
    <ul className="flex flex-col">
      {units.map((unit, index) => (
        <li key={unit.id} className="border-b border-line last:border-b-0">
          <Row unit={unit} ordering={ordering} isFirst={index === 0} isLast={index === units.length - 1} />
          {unit.children.length > 0 && (
            <div className="mb-2 ml-2 border-l-2 border-line pl-4 md:ml-4">
              <UnitTree units={unit.children} ordering={ordering} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Row({ unit, ordering, isFirst, isLast }: { unit: Unit; ordering: boolean; isFirst: boolean; isLast: boolean }) {
  const t = useTranslations("organizations");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
      <div className="min-w-0">
        <AppLink href={`/units/${unit.id}`} className="inline-flex min-h-11 items-center font-semibold">
          {unit.name}
        </AppLink>
        <p className="text-sm text-ink-soft">{t(`kinds.${unit.kind}`)}</p>
      </div>
      {ordering ? (
        <div className="flex gap-2">
          {!isFirst && (
            <Button kind="secondary" name="step" value={`${unit.id}:up`} label={t("list.up", { unit: unit.name })}>
              <span aria-hidden="true">↑</span>
            </Button>
          )}
          {!isLast && (
            <Button kind="secondary" name="step" value={`${unit.id}:down`} label={t("list.down", { unit: unit.name })}>
              <span aria-hidden="true">↓</span>
            </Button>
          )}
        </div>
      ) : (
        <Representatives unit={unit} />
      )}
    </div>
  );
}

function Representatives({ unit }: { unit: Unit }) {
  const t = useTranslations("organizations.list");
  if (unit.representatives.length === 0) {
    return <p className="text-sm text-ink-soft">{t("noRepresentative")}</p>;
  }
  return (
    <ul className="text-sm md:text-right">
      {unit.representatives.map((person) => (
        <li key={person.personId}>
          {person.name} {person.post !== person.name && <span className="text-ink-soft">({person.post})</span>}
          {!person.opened && <span className="text-ink-soft"> · {t("notOpened")}</span>}
        </li>
      ))}
    </ul>
  );
}
