import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { FIELDS, LISTS, type TemplateSubject } from "@/lib/papers/templates/constants";

type FieldWord = Parameters<ReturnType<typeof useTranslations<"papers.template.fields">>>[0];
type Place = { readonly written: string; readonly name: string; readonly list: string | null };

function placesOf(subject: TemplateSubject): readonly Place[] {
  const lists: readonly (readonly [string, readonly string[]])[] = Object.entries(LISTS[subject]);
  return [
    ...FIELDS[subject].map((name) => ({ written: `{{${name}}}`, name, list: null })),
    ...lists.flatMap(([list, names]) => [
      { written: `{{#${list}}} … {{/${list}}}`, name: list, list: null },
      ...names.map((name) => ({ written: `{{${name}}}`, name, list })),
    ]),
  ];
}

/** The places that a template may have, as they are written. */
export function TemplateHelp({ subject }: { readonly subject: TemplateSubject }) {
  const t = useTranslations("papers.template");
  const words = useTranslations("papers.template.fields");
  return (
    <Table
      caption={t(`subjects.${subject}`)}
      rows={placesOf(subject)}
      rowKey={({ name, list }) => `${list ?? ""} ${name}`}
      columns={[
        { key: "written", head: t("place"), names: true, cell: ({ written }) => <code>{written}</code> },
        {
          key: "meaning",
          head: t("meaning"),
          cell: ({ name, list }) => (
            <>
              {words(name as FieldWord)}
              {list && <span className="text-ink-soft"> ({t("inList", { list })})</span>}
            </>
          ),
        },
      ]}
    />
  );
}
