import { Component, type ReactNode } from 'react';
import { BrokenView } from './states.tsx';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps a fault of one view from emptying the whole page: says that the view is broken, and leaves the way to the others.
 * React knows this as a class alone.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <BrokenView message={fault instanceof Error ? fault.message : String(fault)} />;
  }
}
