import type { RefObject } from 'react';
import type { CanvasControls } from '../draw/camera.ts';
import type { Drawing } from '../draw/drawn.ts';
import type { Picture } from '../model/picture.ts';
import type { Graph } from '../use-graph.ts';

/** Where the arrow keys came from, and the entity in whose list they go on. */
export interface Walk {
  readonly back: readonly string[];
  readonly to: string | null;
}

/** What the parts of the panel are given. */
export interface PanelProps {
  readonly graph: Graph;
  readonly picture: Picture;
  readonly drawing: Drawing;
  readonly controls: CanvasControls | null;
  readonly walk: RefObject<Walk>;
  /** Picks an entity from within the panel. */
  readonly onShow: (id: string) => void;
}
