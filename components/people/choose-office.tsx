import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";

type Props = { path: string; offices: readonly { readonly id: string; readonly name: string }[] };

/** First the unit, then the rest: which roles there are depends on it. A plain form that writes the address. */
export function ChooseOffice({ path, offices }: Props) {
  const t = useTranslations("people.choose");
  return (
    <form action={path} method="get" className="flex flex-col items-start gap-6">
      <label className="flex w-full flex-col gap-1 font-semibold">
        {t("unit")}
        <select
          name="unit"
          required
          defaultValue=""
          className="select min-h-12 w-full max-w-prose rounded border border-line-strong bg-card px-3 font-normal text-ink"
        >
          <option value="" disabled>
            {t("placeholder")}
          </option>
          {offices.map((office) => (
            <option key={office.id} value={office.id}>
              {office.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={buttonStyle("primary")}>
        {t("submit")}
      </button>
      <p className="max-w-prose text-sm text-ink-soft">{t("elsewhere")}</p>
    </form>
  );
}
