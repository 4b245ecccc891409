"use client";

import { type ReactNode, useContext } from "react";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { fillIn } from "@/components/ui/words";
import { formatMoment } from "@/lib/kernel/dates";
import { formatCode } from "@/lib/people/links/domain";
import type { SignInCard } from "@/lib/people/links/types";

/** The sentences of the sheet; `ready` and `until` have places to fill. */
export type CardWords = {
  readonly ready: string;
  readonly print: string;
  readonly login: string;
  readonly code: string;
  readonly how: string;
  readonly until: string;
};

function readCards(value: unknown): readonly SignInCard[] {
  return Array.isArray(value) ? (value as SignInCard[]) : [];
}

/** The cards as soon as they are made, two in a row, cut along the dashed lines. Nothing of them is stored: closed is gone. */
export function CardSheet({ words, placeName, children }: { words: CardWords; placeName: string; children: ReactNode }) {
  const { state } = useContext(FormContext);
  if (state.status !== "ok") return children;
  const cards = readCards(state.value);
  return (
    <>
      <div className="print-hidden flex flex-col items-start gap-4">
        <Notice kind="success" live>
          {fillIn(words.ready, { count: cards.length })}
        </Notice>
        <Button type="button" icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <ul className="grid grid-cols-1 gap-0 md:grid-cols-2 print:grid-cols-2">
        {cards.map((card) => (
          <li
            key={card.personId}
            className="flex break-inside-avoid items-start gap-4 border border-dashed border-line-strong bg-white p-4 text-black print:p-3"
          >
            {/* The drawing was made on our server from an address of ours. */}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a QR code is a drawing, made by our own server from our own address */}
            <div className="w-28 shrink-0" dangerouslySetInnerHTML={{ __html: card.qr }} />
            <div className="min-w-0 text-sm leading-normal">
              <p>{placeName}</p>
              <p className="text-base font-semibold">{card.unitName}</p>
              <p>
                {card.personName}, {card.post}
              </p>
              <p className="mt-2">
                {words.login}: <strong className="font-semibold break-words">{card.login}</strong>
              </p>
              <p>
                {words.code}: <strong className="font-semibold whitespace-nowrap">{formatCode(card.code)}</strong>
              </p>
              <p className="mt-2 text-xs">{words.how}</p>
              <p className="text-xs">{fillIn(words.until, { until: formatMoment(card.expiresAt) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
