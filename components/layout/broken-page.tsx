"use client";

import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { fillIn, useWords } from "@/components/ui/words";

/** The number under which the server's log has the error; browsers' own errors have none. */
function codeOf(error: unknown): string | null {
  const digest = typeof error === "object" && error !== null ? Reflect.get(error, "digest") : null;
  return typeof digest === "string" ? digest : null;
}

/** A page that failed: whose fault it is, what to do, and the code that the log has. */
export function BrokenPage({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords().broken;
  const code = codeOf(error);
  return (
    <div role="alert" className="flex flex-col items-start gap-5">
      <h1 className="text-2xl">{words.title}</h1>
      <p className="max-w-prose">{words.body}</p>
      {code && <p className="rounded bg-sunken px-3 py-2 font-semibold">{fillIn(words.code, { code })}</p>}
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        {/* A whole new page on purpose: what broke may be in the part that stays. */}
        <a href="/" className={buttonStyle("secondary")}>
          {words.home}
        </a>
      </div>
    </div>
  );
}
