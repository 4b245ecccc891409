"use client";

import { type ReactNode, useContext } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { fillIn } from "@/components/ui/words";
import { formatMoment } from "@/lib/kernel/dates";
import { formatCode } from "@/lib/people/links/domain";
import { type LinkOwner, readNewLink } from "./new-link";

/** The sentences of the panel; `message` and `note` and `title` have places to fill. */
export type LinkWords = {
  readonly title: string;
  readonly note: string;
  readonly message: string;
  readonly copy: string;
  readonly copyUrl: string;
  readonly code: string;
};

type Props = {
  words: LinkWords;
  /** The address of the installation, without a slash at the end. */
  origin: string;
  /** Whose link it is, where the answer does not say. */
  owner: LinkOwner | null;
  /** The form's inputs: shown until the link is there. */
  children: ReactNode;
  /** Said when it worked and nobody needs a link. */
  without?: ReactNode;
  /** Where to go on. */
  after?: ReactNode;
};

const NOBODY: LinkOwner = { name: "", login: "" };

/** A one-time link as soon as the form made one: a text ready to paste into Zalo, and the code to tell on the telephone. It is shown this once. */
export function LinkPanel({ words, origin, owner, children, without, after }: Props) {
  const { state } = useContext(FormContext);
  const made = state.status === "ok" ? readNewLink(state.value) : null;
  if (state.status !== "ok") return children;
  if (!made) return without ?? after ?? children;
  const { name, login } = made.owner ?? owner ?? NOBODY;
  const url = `${origin}/welcome/${made.token}`;
  const until = formatMoment(made.expiresAt);
  const code = formatCode(made.code);
  const message = fillIn(words.message, { name, url, codeUrl: `${origin}/code`, code, login, until });
  return (
    <Notice kind="success" title={fillIn(words.title, { name })} live>
      <div className="flex flex-col gap-4">
        <p>{fillIn(words.note, { until })}</p>
        <p className="rounded border border-line bg-card p-3 text-sm break-words">{message}</p>
        <div className="flex flex-wrap gap-3">
          <CopyButton text={message}>{words.copy}</CopyButton>
          <CopyButton text={url}>{words.copyUrl}</CopyButton>
        </div>
        <p>
          {words.code}: <strong className="figure text-lg whitespace-nowrap">{code}</strong>
        </p>
        {after}
      </div>
    </Notice>
  );
}
