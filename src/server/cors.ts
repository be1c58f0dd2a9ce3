/** Any page may read the graph, but none with the cookies of its visitor. */
export const cors = {
  credentials: false,
  methods: ['GET', 'POST'],
  exposedHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
};

/** The headers that Yoga makes of that for a request that asks for no others. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': cors.methods.join(', '),
    'access-control-expose-headers': cors.exposedHeaders.join(', '),
  };
}
