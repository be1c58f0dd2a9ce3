import type { KeyboardEvent } from 'react';
import { useTexts } from '../../../language/texts.ts';
import type { DrawnNode } from '../draw/drawn.ts';
import { panelTexts } from './panel-texts.ts';

interface MovePadProps {
  readonly node: DrawnNode;
  readonly onMove: (x: number, y: number) => void;
}

const step = 20;
const longStep = 100;

/** Directions by their keys. The picture counts upwards. */
const ways = [
  { key: 'ArrowUp', name: 'up', sign: '↑', x: 0, y: 1 },
  { key: 'ArrowDown', name: 'down', sign: '↓', x: 0, y: -1 },
  { key: 'ArrowLeft', name: 'left', sign: '←', x: -1, y: 0 },
  { key: 'ArrowRight', name: 'right', sign: '→', x: 1, y: 0 },
] as const;

/** Moves a pinned node without a pointer: by buttons, and by the arrow keys while one of them has the focus. */
export function MovePad({ node, onMove }: MovePadProps) {
  const t = useTexts(panelTexts);
  const move = ({ x, y }: { readonly x: number; readonly y: number }, far: number): void =>
    onMove(node.x + x * far, node.y + y * far);
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways.find(({ key }) => key === event.key);
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(way, event.shiftKey ? longStep : step);
  };
  return (
    <fieldset className="canvas-move" onKeyDown={onKeyDown}>
      <legend>{t.move}</legend>
      {ways.map((way) => (
        <button
          key={way.name}
          type="button"
          aria-label={t[way.name]}
          title={t[way.name]}
          onClick={() => move(way, step)}
        >
          {way.sign}
        </button>
      ))}
      <p className="note">{t.moveHint}</p>
    </fieldset>
  );
}
