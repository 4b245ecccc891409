import { useTranslations } from "next-intl";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { formatMoneyInFull } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Dossier, WorkMoment } from "@/lib/plaques/dossier/types";

function Components({ dossier }: { dossier: Dossier }) {
  const t = useTranslations("plaques.dossier");
  return (
    <ul className="flex flex-col gap-1">
      {dossier.components.map(({ id, name, quantity, unit, placement }) => (
        <li key={id} data-record="workComponent" data-id={id}>
          {quantity !== null && (
            <>
              {/* Offices write small counts with a leading zero: "01 màn hình". */}
              <span data-field="workComponent.quantity">{formatNumber(quantity).padStart(2, "0")}</span>{" "}
              {unit && <span data-field="workComponent.unit">{unit}</span>}{" "}
            </>
          )}
          <span data-field="workComponent.name">{name}</span>
          {", "}
          <span data-field="workComponent.placement" className="text-ink-soft">
            {placement ?? t("nothing")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Participants({ dossier }: { dossier: Dossier }) {
  const t = useTranslations("plaques");
  return (
    <ul className="flex flex-col gap-1">
      {dossier.participants.map(({ id, name, role }) => (
        <li key={id} data-record="workParticipant" data-id={id}>
          <span data-field="workParticipant.name">{name}</span>
          {" · "}
          <span data-field="workParticipant.role" className="text-ink-soft">
            {t("dossier.role")}: {t(`role.${role}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Photos({ dossier, moment }: { dossier: Dossier; moment: WorkMoment }) {
  const t = useTranslations("plaques.moment");
  const photos = dossier.photos.filter((photo) => photo.moment === moment);
  if (photos.length === 0) return null;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="text-base">{t(moment)}</h3>
      <ul className="flex flex-wrap gap-3">
        {photos.map(({ fileId, caption }) => (
          <li key={fileId} className="flex w-40 flex-col gap-1">
            <a href={`/api/files/${fileId}`}>
              <img
                src={`/api/files/${fileId}?size=thumb`}
                alt={caption ?? t(moment)}
                className="h-28 w-40 rounded object-cover"
                loading="lazy"
              />
            </a>
            {caption && <span className="text-sm text-ink-soft">{caption}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is told of a work: parts, purpose, outcome, cost, who took part, before and after. */
export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const t = useTranslations("plaques.dossier");
  const { purpose, outcome, cost, costAsPublished } = dossier;
  const items: Definition[] = [
    { term: t("components"), value: dossier.components.length > 0 ? <Components dossier={dossier} /> : t("nothing") },
    { term: t("purpose"), value: <span className="whitespace-pre-line">{purpose ?? t("nothing")}</span>, field: "workDossier.purpose" },
    { term: t("outcome"), value: <span className="whitespace-pre-line">{outcome ?? t("nothing")}</span>, field: "workDossier.outcome" },
    {
      term: t("cost"),
      value: <span data-field="workDossier.cost">{cost === null ? t("nothing") : formatMoneyInFull(cost)}</span>,
      ...(costAsPublished
        ? { note: <span data-field="workDossier.costAsPublished">{t("asPublished", { text: costAsPublished })}</span> }
        : {}),
    },
    { term: t("participants"), value: dossier.participants.length > 0 ? <Participants dossier={dossier} /> : t("nothing") },
  ];
  return (
    <div className="flex flex-col gap-5">
      <DefinitionList items={items} />
      {dossier.photos.length > 0 && (
        <div className="grid gap-6 md:grid-cols-2">
          <Photos dossier={dossier} moment="BEFORE" />
          <Photos dossier={dossier} moment="AFTER" />
        </div>
      )}
    </div>
  );
}
