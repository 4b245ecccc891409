import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import type { PastNotices } from "@/lib/notices/types";
import { NoticeRow } from "./notice-row";

type Props = { past: PastNotices; hrefOf: (page: number) => string };

/** Notices that are done or read, the latest first. */
export function PastList({ past: { lines, total, from, pageSize }, hrefOf }: Props) {
  const t = useTranslations("notices");
  const page = from / pageSize + 1;
  return (
    <>
      <ul className="flex flex-col">
        {lines.map((line) => (
          <NoticeRow key={line.id} line={line} />
        ))}
      </ul>
      {total > lines.length && (
        <Pagination
          previous={page > 1 ? hrefOf(page - 1) : null}
          next={from + lines.length < total ? hrefOf(page + 1) : null}
          summary={t("range", { from: from + 1, to: from + lines.length, total })}
        />
      )}
    </>
  );
}
