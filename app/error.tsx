"use client";

import { BrokenPage } from "@/components/layout/broken-page";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-prose flex-col justify-center px-4 py-12">
      <BrokenPage error={error} retry={retry} />
    </main>
  );
}
