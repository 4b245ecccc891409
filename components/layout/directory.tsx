import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import type { directoryFor } from "@/lib/access/navigation";

/** Every other list of the product in groups, each with a sentence that says what it holds. */
export function Directory({ groups }: { groups: ReturnType<typeof directoryFor> }) {
  const t = useTranslations("layout.more");
  return groups.map(({ group, entries }) => (
    <Section key={group} title={t(`groups.${group}`)}>
      <ul className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        {entries.map(({ key, href }) => (
          <li key={key} className="border-b border-line">
            <AppLink href={href} className="flex min-h-11 flex-col justify-center py-2 no-underline">
              <span className="font-semibold underline">{t(`entries.${key}.name`)}</span>
              <span className="text-sm text-ink-soft">{t(`entries.${key}.about`)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
