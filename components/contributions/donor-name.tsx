import { useTranslations } from "next-intl";
import type { DonorGroup, DonorKind } from "@/lib/contributions/types";

type Named = { readonly kind: DonorKind; readonly group: DonorGroup | null; readonly name: string };

/** What people of the ward call a donor: the name, or of a group without one whom it stands for. */
export function useDonorName(): (donor: Named) => string {
  const t = useTranslations("contributions");
  return ({ kind, group, name }) => name || (group ? t(`group.${group}`) : t(`donorKind.${kind}`));
}

/** A donor's name as the ward itself sees it; never for the public. */
export function DonorName({ donor }: { donor: Named }) {
  return <span data-field="donor.name">{useDonorName()(donor)}</span>;
}
