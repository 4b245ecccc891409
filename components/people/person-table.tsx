import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Table } from "@/components/ui/table";
import type { PersonRow } from "@/lib/people/types";
import { AccountBadge } from "./account-badge";

/** People with what they do now and how their accounts stand. */
export function PersonTable({ people }: { people: readonly PersonRow[] }) {
  const t = useTranslations("people");
  return (
    <Table
      caption={t("list.caption")}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          head: t("list.name"),
          names: true,
          cell: (person) => <AppLink href={`/people/${person.id}`}>{person.fullName}</AppLink>,
        },
        { key: "posts", head: t("list.posts"), cell: (person) => <Posts person={person} /> },
        { key: "login", head: t("list.login"), cell: (person) => person.login, className: "break-words" },
        {
          key: "account",
          head: t("list.account"),
          cell: (person) => <AccountBadge account={person.account} />,
          className: "md:whitespace-nowrap",
        },
      ]}
    />
  );
}

function Posts({ person }: { person: PersonRow }) {
  const t = useTranslations("people");
  const open = person.memberships.filter(({ state }) => state !== "OVER");
  if (open.length === 0) return <span className="text-ink-soft">{t("list.noPosts")}</span>;
  return (
    <ul>
      {open.map((post) => (
        <li key={post.id}>
          {post.post}, {post.organizationName} <span className="text-sm text-ink-soft">({t(`roles.${post.role}`)})</span>
        </li>
      ))}
    </ul>
  );
}
