import { useTranslations } from "next-intl";
import type { PlaquePage } from "@/lib/plaques/types";

/** A label to cut out: the code as a picture, and the address to type where no camera is at hand. */
export function PlaqueLabel({ page, qr, address, size }: { page: PlaquePage; qr: string; address: string; size: number }) {
  const t = useTranslations("plaques.label");
  const isSmall = size < 50;
  const [host, code] = address.split(/(?=\/q\/)/);
  return (
    <figure className="paper-alone inline-flex flex-col items-center gap-2 border border-dashed border-line-strong bg-white p-3 text-black">
      <img src={qr} alt={t("alt")} style={{ width: `${size}mm`, height: `${size}mm` }} />
      <figcaption className="text-center" style={{ maxWidth: `${Math.max(size, 40)}mm` }}>
        {!isSmall && <span className="block font-semibold">{page.title}</span>}
        {!isSmall && <span className="block text-sm">{t("scan")}</span>}
        <span className="block text-xs wrap-anywhere">
          {host}
          <wbr />
          {code}
        </span>
      </figcaption>
    </figure>
  );
}
