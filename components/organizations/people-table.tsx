import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { PersonInOffice } from "@/lib/people/types";

type Props = { caption: string; people: readonly PersonInOffice[]; linked: boolean };

/** People with their posts in one organisation; names lead to their pages for who looks after accounts. */
export function PeopleTable({ caption, people, linked }: Props) {
  const t = useTranslations("organizations.unit");
  const roles = useTranslations("people.roles");
  const tenure = (person: PersonInOffice): string => {
    const from = formatDay(person.fromDay);
    if (person.toDay) return t("tenureClosed", { from, to: formatDay(person.toDay) });
    return person.state === "FUTURE" ? t("tenureFuture", { from }) : t("tenureOpen", { from });
  };
  return (
    <Table
      caption={caption}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          head: t("name"),
          names: true,
          cell: (person) => (linked ? <AppLink href={`/people/${person.personId}`}>{person.personName}</AppLink> : person.personName),
        },
        { key: "post", head: t("post"), cell: (person) => person.post },
        { key: "role", head: t("role"), cell: (person) => roles(person.role), className: "md:whitespace-nowrap" },
        { key: "tenure", head: t("tenure"), cell: tenure, className: "md:whitespace-nowrap" },
      ]}
    />
  );
}
