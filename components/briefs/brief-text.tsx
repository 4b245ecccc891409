import { CopyButton } from "@/components/ui/copy-button";

type Props = { text: string; label: string; copy: string; hint: string };

/** A ready text to take along: a button that copies it, and the text itself, which can be marked and copied by hand wherever copying is forbidden. */
export function BriefText({ text, label, copy, hint }: Props) {
  return (
    <div className="flex max-w-prose flex-col gap-4">
      <CopyButton text={text}>{copy}</CopyButton>
      <label className="flex flex-col gap-1">
        <span className="font-semibold">{label}</span>
        <span className="text-sm text-ink-soft">{hint}</span>
        <textarea
          readOnly
          rows={text.split("\n").length + 2}
          defaultValue={text}
          className="field-sizing-content w-full rounded border border-line-strong bg-card p-3"
          data-brief=""
        />
      </label>
    </div>
  );
}
