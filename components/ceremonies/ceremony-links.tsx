import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import type { CeremonyView } from "@/lib/ceremonies/types";

type Props = { ceremony: Pick<CeremonyView, "id" | "status">; may: Readonly<Record<"run" | "arrange", boolean>> };

/** Where to go from a ceremony: the tablet and its end for whoever runs it, the projector, the minutes once they are there. */
export function CeremonyLinks({ ceremony: { id, status }, may }: Props) {
  const t = useTranslations("ceremonies.plan");
  return (
    <>
      {may.run && (
        <LinkButton href={`/ceremonies/${id}/tablet`} icon="sign">
          {t("tablet")}
        </LinkButton>
      )}
      {status === "ENDED" ? (
        <LinkButton href={`/ceremonies/${id}/minutes`} icon="file">
          {t("minutes")}
        </LinkButton>
      ) : (
        <LinkButton href={`/ceremonies/${id}/projector`} kind="secondary" icon="image">
          {t("projector")}
        </LinkButton>
      )}
      {may.arrange && (
        <LinkButton href={`/ceremonies/${id}/edit`} kind="secondary" icon="edit">
          {t("edit")}
        </LinkButton>
      )}
      {may.run && (
        <LinkButton href={`/ceremonies/${id}/end`} kind="secondary" icon="check">
          {t("end")}
        </LinkButton>
      )}
    </>
  );
}
