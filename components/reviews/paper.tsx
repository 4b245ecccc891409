import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { byHeading } from "@/lib/reviews/domain";
import type { FrozenSentence } from "@/lib/reviews/freezing/types";
import type { ReviewPart } from "@/lib/reviews/types";
import { SentenceText } from "./sentence-text";

export type PaperSection = {
  readonly id: string;
  readonly part: ReviewPart;
  readonly field: string | null;
  readonly sentences: readonly FrozenSentence[];
};

type Props = {
  sections: readonly PaperSection[];
  /** Nothing will be added any more. */
  isFrozen?: boolean;
  /** What stands beside a section's head, and below a part, while it is written. */
  actions?: (section: PaperSection) => ReactNode;
  below?: (part: ReviewPart) => ReactNode;
};

/** The parts of a review in the order of the paper; a part of which nothing is said, or not yet, says so. */
export function ReviewPaper({ sections, isFrozen = false, actions, below }: Props) {
  const t = useTranslations("reviews");
  return byHeading(sections).map(({ heading, parts }) => (
    <Section key={heading} title={t(`headings.${heading}`)} id={heading}>
      {parts.map(({ part, sections: of }) => (
        <div key={part} className="flex flex-col gap-4">
          {parts.length > 1 && <h3 className="text-lg">{t(`parts.${part}`)}</h3>}
          {of.every(({ sentences }) => sentences.length === 0) && (
            <p className="text-ink-soft">{t(isFrozen ? "frozen.emptyPart" : "page.emptyPart")}</p>
          )}
          {of.map((section) => (
            <article key={section.id} id={section.id} data-record="reviewSection" data-id={section.id} className="flex flex-col gap-2">
              {(section.field || actions) && (
                <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                  <h4 className="font-semibold" data-field="reviewSection.field">
                    {section.field}
                  </h4>
                  {actions && <div className="print-hidden">{actions(section)}</div>}
                </div>
              )}
              <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5" data-field="reviewSection.text">
                {section.sentences.map((sentence) => (
                  <li key={sentence.id}>
                    <SentenceText {...sentence} />
                  </li>
                ))}
              </ul>
            </article>
          ))}
          {below?.(part)}
        </div>
      ))}
    </Section>
  ));
}
