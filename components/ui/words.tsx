"use client";

import { createContext, type ReactNode, useContext } from "react";
import type ui from "@/messages/vi/ui.json";

/** The few sentences that the client components say by themselves; the root layout hands them over in the reader's language. */
export type ClientWords = (typeof ui)["client"];

const Words = createContext<ClientWords | null>(null);

export function WordsProvider({ words, children }: { words: ClientWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The sentences of the client components; they stand in the messages under `ui.client`. */
export function useWords(): ClientWords {
  const words = useContext(Words);
  if (!words) throw new Error("WordsProvider is missing: render inside the root layout");
  return words;
}

/** Puts values into a sentence's places: `fillIn("Đã lưu lúc {time}", { time })`. */
export function fillIn(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
