import { useLocation } from 'wouter';
import { type GraphState, graphAddress } from '../../address/graph-address.ts';
import type { CanvasEdge } from './model/picture.ts';

/** Opens who says a link, over the canvas in a state; closing it leads back there. */
export function useEdgeEvidence(): (state: GraphState, link: CanvasEdge) => void {
  const [, navigate] = useLocation();
  return (state, { from, field }) => {
    navigate(graphAddress(state), { replace: true });
    navigate(`${graphAddress(state)}&evidence=${from}~${field}`);
  };
}
