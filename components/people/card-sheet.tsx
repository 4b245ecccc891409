"use client";

import { type ReactNode, useContext } from "react";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { fillIn } from "@/components/ui/words";
import { dayAt, formatDay } from "@/lib/kernel/dates";
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
      <ul className="grid grid-cols-1 md:grid-cols-2 print:grid-cols-3">
        {cards.map((card) => (
          <Card key={card.personId} card={card} words={words} placeName={placeName} />
        ))}
      </ul>
    </>
  );
}

/** One card; on paper small enough that a ward's eighteen fit one sheet. */
function Card({ card, words, placeName }: { card: SignInCard; words: CardWords; placeName: string }) {
  const namesPlace = card.unitName.toLowerCase().includes(placeName.toLowerCase());
  return (
    <li className="flex break-inside-avoid items-start gap-4 border border-dashed border-line-strong bg-white p-4 text-sm leading-normal text-black print:gap-1.5 print:p-1.5 print:text-[7pt] print:leading-snug">
      <div className="w-28 shrink-0 print:w-[18mm]">
        <img src={card.qr} alt="" className="w-full" />
        <p className="mt-1 text-xs print:text-[6pt]">{fillIn(words.until, { until: formatDay(dayAt(card.expiresAt)) })}</p>
      </div>
      <div className="min-w-0">
        <p className="text-base leading-snug font-semibold print:line-clamp-3 print:text-[8.5pt]">{card.unitName}</p>
        {!namesPlace && <p>{placeName}</p>}
        <p>
          {card.personName}
          <span className="print:hidden">, {card.post}</span>
        </p>
        <p className="mt-2 print:mt-1">
          {words.login}: <strong className="font-semibold break-words print:text-[8pt]">{card.login}</strong>
        </p>
        <p>
          {words.code}: <strong className="font-semibold whitespace-nowrap print:text-[8pt]">{formatCode(card.code)}</strong>
        </p>
        <p className="mt-2 text-xs print:mt-0.5 print:text-[6pt]">{words.how}</p>
      </div>
    </li>
  );
}
