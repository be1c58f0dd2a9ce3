import { Component, type ReactNode } from 'react';
import { BrokenView } from './states.tsx';

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** What the view was opened with: with something else it may well be sound. */
  readonly of: string;
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

  override componentDidUpdate(before: FaultBoundaryProps) {
    if (before.of !== this.props.of && this.state.fault !== null) this.setState({ fault: null });
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <BrokenView message={fault instanceof Error ? fault.message : String(fault)} />;
  }
}
