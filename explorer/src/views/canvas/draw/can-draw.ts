/** Whether this browser draws with WebGL: it may be switched off, or have no driver. */
export function canDraw(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  // Browsers keep only a few contexts; one that nobody uses goes at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
