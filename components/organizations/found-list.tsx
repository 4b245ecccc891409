import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { FoundOrganization } from "@/lib/organizations/types";

type Props = { found: readonly FoundOrganization[]; search: string; isCut: boolean };

/** What a search by name found. */
export function FoundList({ found, search, isCut }: Props) {
  const t = useTranslations("organizations");
  return (
    <div className="flex flex-col gap-3">
      <p role="status">{t("list.found", { count: found.length, search })}</p>
      <ul>
        {found.map((each) => (
          <li key={each.id} className="border-b border-line py-2">
            <AppLink href={`/units/${each.id}`} className="inline-flex min-h-11 items-center font-semibold">
              {each.name}
            </AppLink>
            <p className="text-sm text-ink-soft">
              {t(`kinds.${each.kind}`)}
              {each.placeName !== each.name && ` ${t("list.inPlace", { place: each.placeName })}`}
            </p>
          </li>
        ))}
      </ul>
      {isCut && <p className="text-sm text-ink-soft">{t("list.foundMost", { count: found.length })}</p>}
    </div>
  );
}
