type Directives = Readonly<Record<string, string>>;

/** Nothing comes from another host, so that pages work without a network, and no script is inline in a page. */
const directives: Directives = {
  'default-src': "'self'",
  'script-src': "'self'",
  // The editor of GraphiQL writes its theme into the page.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** What a page may load and do, with directives of its own in place of the common ones. */
export function contentSecurityPolicy(own: Directives = {}): string {
  return Object.entries({ ...directives, ...own })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Headers of every response. */
export const securityHeaders = new Map([
  ['content-security-policy', contentSecurityPolicy()],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
]);
