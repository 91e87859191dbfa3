import type { VNode } from 'preact';
import type { InsertWords } from '../../insert-words.ts';

type Point = { x: number; y: number };
type Props = {
  words: InsertWords;
  src: string;
  image: { width: number; height: number };
  focal: Point;
  onMove: (to: Point) => void;
};

const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value) || 0));
const STEPS: Record<string, Point> = {
  ArrowLeft: { x: -2, y: 0 },
  ArrowRight: { x: 2, y: 0 },
  ArrowUp: { x: 0, y: -2 },
  ArrowDown: { x: 0, y: 2 },
};

/** The image with its focal point, which is set by a press on it, by the arrow keys, or by two figures. */
export function FocalPoint({ words, src, image, focal, onMove }: Props): VNode {
  const move = (x: number, y: number) => onMove({ x: within(x), y: within(y) });
  const number = (id: string, label: string, value: number, set: (value: number) => void) => (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input num"
        type="number"
        min={0}
        max={100}
        value={value}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
    </div>
  );
  return (
    <fieldset class="field">
      <legend>{words.focal}</legend>
      <p class="hint" id="d-focal-h">
        {words.focalHint}
      </p>
      <button
        type="button"
        class="focal"
        aria-label={words.focalAt(focal.x, focal.y)}
        aria-describedby="d-focal-h"
        onClick={(event) => {
          // A press by keyboard has no place.
          if (event.detail === 0) return;
          const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
          move(((event.clientX - left) / width) * 100, ((event.clientY - top) / height) * 100);
        }}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (!step) return;
          event.preventDefault();
          const far = event.shiftKey ? 5 : 1;
          move(focal.x + step.x * far, focal.y + step.y * far);
        }}
      >
        <img src={src} alt="" width={image.width} height={image.height} draggable={false} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <line x1={focal.x} x2={focal.x} y1={0} y2={100} />
          <line x1={0} x2={100} y1={focal.y} y2={focal.y} />
        </svg>
      </button>
      <div class="dlg-pair">
        {number('d-x', words.focalX, focal.x, (x) => move(x, focal.y))}
        {number('d-y', words.focalY, focal.y, (y) => move(focal.x, y))}
      </div>
    </fieldset>
  );
}
