/** Shapes of nodes, by the number that the shader knows them by. */
export const shapes = ['circle', 'square', 'diamond', 'triangle', 'cross', 'wedge'] as const;
/** One of the shapes. */
export type Shape = (typeof shapes)[number];
