import Graph from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import { type CanvasControls, cameraControls, fitting, outOfSight } from './camera.ts';
import { letDrag } from './dragging.ts';
import { type Box, labelDrawing } from './draw-labels.ts';
import type { Drawing } from './drawn.ts';
import { ShapeProgram } from './shape-program.ts';
import { manyLines, syncGraph } from './sync-graph.ts';
import { useThemeColours } from './use-theme-colours.ts';

interface SigmaCanvasProps {
  readonly drawing: Drawing;
  /** Whether the drawing is whole, and not still on its way. */
  readonly whole: boolean;
  /** Nothing, a node, or the two ends of a line. */
  readonly onPick: (picked: readonly string[]) => void;
  readonly onMoved: (id: string, x: number, y: number) => void;
  readonly onReady: (controls: CanvasControls | null) => void;
}

/** The picture of a canvas. Screen readers and keys have the lists beside it, which say and do the same. */
export default function SigmaCanvas({ drawing, whole, onPick, onMoved, onReady }: SigmaCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma | null>(null);
  const colours = useThemeColours();
  /** Until a drawing was whole for the first time all of it is shown; from then on the view is the reader's. */
  const opening = useRef(true);
  const told = useRef({ onPick, onMoved });
  useEffect(() => {
    told.current = { onPick, onMoved };
  });
  useEffect(() => {
    if (box.current === null) return;
    const sigma = createSigma(box.current);
    drawn.current = sigma;
    opening.current = true;
    sigma.on('clickNode', ({ node }) => told.current.onPick([node]));
    sigma.on('clickEdge', ({ edge }) => told.current.onPick(sigma.getGraph().extremities(edge)));
    sigma.on('clickStage', () => told.current.onPick([]));
    letDrag(sigma, (id, x, y) => told.current.onMoved(id, x, y));
    const resized = new ResizeObserver(() => sigma.scheduleRefresh());
    resized.observe(box.current);
    onReady(cameraControls(sigma));
    return () => {
      onReady(null);
      resized.disconnect();
      sigma.kill();
      drawn.current = null;
    };
  }, [onReady]);
  useEffect(() => {
    const sigma = drawn.current;
    if (sigma === null) return;
    const labels = labelDrawing(colours);
    const font = getComputedStyle(document.body).fontFamily;
    sigma.setSettings({ ...labels.settings, labelFont: font, edgeLabelFont: font });
    const begin = (): void => labels.begin(boxesOf(sigma));
    sigma.on('beforeRender', begin);
    return () => {
      sigma.off('beforeRender', begin);
    };
  }, [colours]);
  useEffect(() => {
    const sigma = drawn.current;
    if (sigma === null) return;
    const { fresh, moved } = syncGraph(sigma.getGraph(), drawing, colours);
    const many = drawing.edges.length > manyLines;
    // While the view moves, what takes longest to draw waits.
    if (sigma.getSetting('hideEdgesOnMove') !== many)
      sigma.setSettings({ hideEdgesOnMove: many, hideLabelsOnMove: many, renderEdgeLabels: !many });
    // One node that moves was dragged; many were laid out anew.
    const toSee = moved > 1 ? sigma.getGraph().nodes() : fresh;
    const state = fitting(sigma);
    if (opening.current && state !== null) sigma.getCamera().setState(state);
    else if (outOfSight(sigma, toSee)) cameraControls(sigma).fit();
    if (whole && state !== null) opening.current = false;
  }, [drawing, whole, colours]);
  return <div ref={box} className="canvas-picture" aria-hidden="true" />;
}

/** With more nodes than this names may cover nodes: to look at all of them takes too long for every frame. */
const manyNodes = 400;

/** The room that nodes take on the screen. */
function boxesOf(sigma: Sigma): readonly Box[] {
  const graph = sigma.getGraph();
  if (graph.order > manyNodes) return [];
  return graph.mapNodes((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (data === undefined) return { left: 0, right: 0, top: 0, bottom: 0 };
    const { x, y } = sigma.framedGraphToViewport(data);
    const half = sigma.scaleSize(data.size);
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function createSigma(box: HTMLElement): Sigma {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sigma = new Sigma(new Graph({ type: 'directed' }), box, {
    // A view that opens in a hidden tab has no size yet.
    allowInvalidContainer: true,
    nodeProgramClasses: { shape: ShapeProgram },
    defaultNodeType: 'shape',
    edgeProgramClasses: { arrow: EdgeArrowProgram, double: EdgeDoubleArrowProgram, line: EdgeLineProgram },
    defaultEdgeType: 'arrow',
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    enableCameraRotation: false,
    // From far away nodes shrink faster than the square root that sigma takes: many would be one blot.
    zoomToSizeRatioFunction: (ratio) => (ratio > 1 ? ratio ** 0.75 : Math.sqrt(ratio)),
    zIndex: true,
    labelSize: 13,
    labelWeight: 'normal',
    labelDensity: 2.5,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 5,
    edgeLabelSize: 11,
    minCameraRatio: 0.05,
    maxCameraRatio: 60,
    ...(still ? { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 } : {}),
  });
  // Without a frame of its own the picture would be stretched anew, and every node move, whenever one is added.
  sigma.setCustomBBox({ x: [-500, 500], y: [-500, 500] });
  sigma.refresh();
  return sigma;
}
