"use client";

import { type PointerEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldErrors } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

export type PadWords = {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly drawn: string;
  readonly empty: string;
};

/** Drawn in this many dots, whatever the screen's size: enough for a paper, small enough to send. */
const WIDTH = 900;
const HEIGHT = 360;
const INK = "#12233f";
const LINE = 5;

/** Kept as state: a page that shows itself anew must not lose what was drawn. */
const NOTHING = { drawing: "", signedAt: "" };

/** Where a pointer is, in the picture's own dots. */
function pointOf(event: PointerEvent<HTMLCanvasElement>): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: ((event.clientX - box.left) * WIDTH) / box.width, y: ((event.clientY - box.top) * HEIGHT) / box.height };
}

/** A frame to sign in with a finger or pen. The picture is sent with the form as `drawing`, and when the last stroke ended as `signedAt`. */
export function SignaturePad({ words }: { words: PadWords }) {
  const { id, errors } = useField("drawing");
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDown = useRef(false);
  const [isDrawn, setDrawn] = useState(false);
  const [taken, setTaken] = useState(NOTHING);

  function start(event: PointerEvent<HTMLCanvasElement>) {
    const pen = event.currentTarget.getContext("2d");
    if (!pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    // Paper is white: a transparent picture would turn black when it is kept as a photo.
    if (!isDrawn) {
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, WIDTH, HEIGHT);
    }
    const { x, y } = pointOf(event);
    pen.strokeStyle = INK;
    pen.lineWidth = LINE;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + 0.1, y);
    pen.stroke();
    isDown.current = true;
    setDrawn(true);
  }
  function draw(event: PointerEvent<HTMLCanvasElement>) {
    if (!isDown.current) return;
    const pen = event.currentTarget.getContext("2d");
    const { x, y } = pointOf(event);
    pen?.lineTo(x, y);
    pen?.stroke();
  }
  function end(event: PointerEvent<HTMLCanvasElement>) {
    if (!isDown.current) return;
    isDown.current = false;
    setTaken({ drawing: event.currentTarget.toDataURL("image/png"), signedAt: new Date().toISOString() });
  }
  function clear() {
    canvas.current?.getContext("2d")?.clearRect(0, 0, WIDTH, HEIGHT);
    setTaken(NOTHING);
    setDrawn(false);
  }
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={errors.length > 0 ? "flex flex-col gap-2 border-l-4 border-danger pl-4" : "flex flex-col gap-2"}
    >
      <legend className="mb-1">{words.label}</legend>
      <p className="max-w-prose text-sm text-ink-soft">{words.hint}</p>
      <FieldErrors id={id} errors={errors} />
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={isDrawn ? words.drawn : words.empty}
        onPointerDown={start}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
        className="aspect-5/2 w-full max-w-prose touch-none rounded border-2 border-dashed border-line-strong bg-white"
      />
      <input type="hidden" name="drawing" value={taken.drawing} readOnly />
      <input type="hidden" name="signedAt" value={taken.signedAt} readOnly />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="button" kind="secondary" icon="undo" onClick={clear}>
          {words.clear}
        </Button>
        <span role="status" className="text-sm text-ink-soft">
          {isDrawn ? words.drawn : words.empty}
        </span>
      </div>
    </fieldset>
  );
}
