"use client";

import { BrokenPage } from "@/components/layout/broken-page";
import { Masthead } from "@/components/layout/masthead";
import { useWords } from "@/components/ui/words";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="shell shell-plain">
      <Masthead product={useWords().product} home="/" />
      <main className="mx-auto w-full max-w-prose px-4 py-8 md:py-12">
        <BrokenPage error={error} retry={retry} />
      </main>
    </div>
  );
}
