import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from 'sigma/rendering';
import type { ThemeColours } from './use-theme-colours.ts';

/** How sigma is to draw names, and what frees the room that they took in the picture before. */
export interface LabelDrawing {
  readonly settings: {
    readonly defaultDrawNodeLabel: NodeLabelDrawingFunction;
    readonly defaultDrawNodeHover: NodeHoverDrawingFunction;
    readonly defaultDrawEdgeLabel: EdgeLabelDrawingFunction;
  };
  /** Tells that the next picture begins, in which only this room is taken. */
  begin(boxes: readonly Box[]): void;
}

/** Room on the screen. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const longest = 42;

/**
 * Draws names with a rim in the colour of the page, so that they can be read over lines in either theme. A name that would
 * cover another one or a node is left out: those of the nodes with more links are drawn first, and the lists have them all.
 */
export function labelDrawing(colours: ThemeColours): LabelDrawing {
  let taken: Box[] = [];
  const widths = new Map<string, number>();
  const isFree = (box: Box): boolean => !taken.some((other) => meet(box, other));
  const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
    const key = `${context.font} ${text}`;
    const width = widths.get(key) ?? context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
  const write = (
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    ink: string,
  ): void => {
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = colours.page;
    context.strokeText(text, x, y);
    context.fillStyle = ink;
    context.fillText(text, x, y);
  };
  return {
    begin: (boxes) => {
      taken = [...boxes];
    },
    settings: {
      defaultDrawNodeLabel: (
        context,
        { label, x, y, size, forceLabel },
        { labelFont, labelSize, labelWeight },
      ) => {
        if (label === null) return;
        const text = cut(label, longest);
        context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
        const width = widthOf(context, text);
        const left = besideOf(context, x, size, width);
        const box = { left, right: left + width, top: y - labelSize / 2, bottom: y + labelSize / 2 };
        if (!forceLabel && !isFree(box)) return;
        taken.push(box);
        write(context, text, left, y + labelSize / 3, colours.ink);
      },
      defaultDrawNodeHover: (context, { label, x, y, size }, { labelFont, labelSize }) => {
        if (label === null) return;
        context.font = `600 ${labelSize}px ${labelFont}`;
        const left = besideOf(context, x, size, widthOf(context, label));
        write(context, label, left, y + labelSize / 3, colours.ink);
      },
      defaultDrawEdgeLabel: (
        context,
        { label, forceLabel },
        source,
        target,
        { edgeLabelFont, edgeLabelSize },
      ) => {
        if (!label) return;
        const angle = Math.atan2(target.y - source.y, target.x - source.x);
        const room = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size - 24;
        context.font = `${edgeLabelSize}px ${edgeLabelFont}`;
        const width = widthOf(context, label);
        if (width > room) return;
        const [x, y] = [(source.x + target.x) / 2, (source.y + target.y) / 2];
        const across = (Math.abs(Math.cos(angle)) * width) / 2 + edgeLabelSize / 2;
        const down = (Math.abs(Math.sin(angle)) * width) / 2 + edgeLabelSize / 2;
        const box = { left: x - across, right: x + across, top: y - down, bottom: y + down };
        if (!forceLabel && !isFree(box)) return;
        taken.push(box);
        context.save();
        context.translate(x, y);
        // Never upside down.
        context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
        context.textAlign = 'center';
        write(context, label, 0, -3, colours.quiet);
        context.restore();
      },
    },
  };
}

/** Where a name begins: to the right of its node, or to the left where the picture would cut it off. */
function besideOf({ canvas }: CanvasRenderingContext2D, x: number, size: number, width: number): number {
  const right = x + size + 5;
  const left = x - size - 5 - width;
  return right + width > canvas.width / devicePixelRatio && left > 0 ? left : right;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
