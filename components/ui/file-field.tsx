"use client";

import { useState } from "react";
import { describedBy, Field, type FieldProps } from "./field";
import { useField } from "./form-context";
import { Icon } from "./icon";
import { fillIn, useWords } from "./words";

type Props = Omit<FieldProps, "width" | "labelHidden"> & {
  /** What may be chosen, e.g. "image/*,application/pdf". */
  accept?: string;
  multiple?: boolean;
  /** Opens the back camera at once on a phone. */
  camera?: boolean;
  /** Larger ones are not taken: beyond what a server lets through nobody there could say so. */
  maxMegabytes?: number;
  onFiles?: (files: readonly File[]) => void;
};

const MEGABYTE = 1024 * 1024;

function sizeOf(file: File): string {
  const megabytes = file.size / MEGABYTE;
  return megabytes < 0.1 ? `${Math.ceil(file.size / 1024)} kB` : `${megabytes.toFixed(1).replace(".", ",")} MB`;
}

/** Files from the device, or the camera; what was chosen stands below with its size. */
export function FileField({ name, label, hint, required, accept, multiple = false, camera = false, maxMegabytes, onFiles }: Props) {
  const { id, errors: answered } = useField(name);
  const words = useWords();
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly { name: string; size: string }[]>([]);
  const errors = tooLarge ? [tooLarge] : answered;

  function take(input: HTMLInputElement) {
    const files = [...(input.files ?? [])];
    const large = maxMegabytes === undefined ? undefined : files.find(({ size }) => size > maxMegabytes * MEGABYTE);
    setTooLarge(large ? fillIn(words.fileTooLarge, { name: large.name, size: sizeOf(large), max: maxMegabytes ?? 0 }) : null);
    if (large) input.value = "";
    const taken = large ? [] : files;
    setChosen(taken.map((file) => ({ name: file.name, size: sizeOf(file) })));
    onFiles?.(taken);
  }

  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} errors={errors}>
      <div className="file-field relative flex min-h-14 max-w-prose items-center gap-3 rounded border border-dashed border-line-strong bg-card px-4 py-3">
        <Icon name={camera ? "camera" : "upload"} className="shrink-0 text-action" />
        <input
          id={id}
          name={name}
          type="file"
          accept={accept}
          multiple={multiple}
          capture={camera ? "environment" : undefined}
          onChange={(event) => take(event.currentTarget)}
          className="w-full min-w-0"
          required={required}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors, chosen.length > 0 ? `${id}-chosen` : null)}
        />
      </div>
      {chosen.length > 0 && (
        <div id={`${id}-chosen`} aria-live="polite" className="text-sm text-ink-soft">
          {multiple && <p>{fillIn(words.filesChosen, { count: chosen.length })}</p>}
          <ul>
            {chosen.map((file) => (
              <li key={file.name}>
                {file.name} · {file.size}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Field>
  );
}
