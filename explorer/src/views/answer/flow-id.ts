import type { Sum } from '../../graphql/sum-parts.ts';

/** What tells a flow from the others of an answer. No value has a space in it. */
export const flowId = ({ keys }: Pick<Sum, 'keys'>): string => keys.map(({ value }) => value).join(' ');

/** Its row in the table. */
export const rowId = (flow: Pick<Sum, 'keys'>): string => `flow-${encodeURIComponent(flowId(flow))}`;
