"use client";

import en from "@/messages/en/fatal.json";
import vi from "@/messages/vi/fatal.json";
import "./globals.css";

/** When even the root layout fails nobody can be asked for the language: both stand here, Vietnamese first. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <main className="mx-auto flex min-h-dvh max-w-prose flex-col items-start justify-center gap-5 px-4 py-12">
          <h1 className="text-2xl">{vi.title}</h1>
          <p>{vi.body}</p>
          <p lang="en" className="text-ink-soft">
            {en.title}. {en.body}
          </p>
          <button type="button" onClick={() => retry()} className="min-h-12 rounded bg-action px-5 font-semibold text-on-action">
            {vi.retry} · <span lang="en">{en.retry}</span>
          </button>
        </main>
      </body>
    </html>
  );
}
