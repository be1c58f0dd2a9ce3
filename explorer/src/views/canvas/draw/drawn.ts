import type { CanvasEdge } from '../model/picture.ts';
import type { Shape } from './shapes.ts';

/** A node as it is seen, with all that a picture or a list of it tells. */
export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly kindName: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly shape: Shape;
  readonly pinned: boolean;
  readonly picked: boolean;
  readonly onPath: boolean;
  /** How many links it has on the canvas, and in the whole graph where that is known. */
  readonly linksHere: number;
  readonly links: number | null;
}

/** A link with its name in the reader's words. */
export interface DrawnLink extends CanvasEdge {
  readonly name: string;
}

/** All links between two nodes as one line, from `a` to `b`; `both` where some lead the other way. */
export interface DrawnEdge {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly links: readonly DrawnLink[];
  readonly both: boolean;
  readonly label: string;
  readonly picked: boolean;
  readonly onPath: boolean;
}

/** What is seen of a canvas, for the picture, its lists and what is exported alike. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}
