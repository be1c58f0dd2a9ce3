import type { Drawing } from '../draw/drawn.ts';
import type { Picture } from '../model/picture.ts';
import type { Graph } from '../use-graph.ts';

/** What every list of the canvas is given. */
export interface ListProps {
  readonly graph: Graph;
  readonly picture: Picture;
  readonly drawing: Drawing;
}
