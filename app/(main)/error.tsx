"use client";

import { BrokenPage } from "@/components/layout/broken-page";

/** Inside the frame, so that the other pages stay in reach. */
export default function MainErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage error={error} retry={retry} />;
}
