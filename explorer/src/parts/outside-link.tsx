import type { ReactNode } from 'react';

/** A link to a source on the web. An address that is not http or https is shown as text, whoever wrote it. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  if (!isWeb(url)) return <span>{children}</span>;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}

function isWeb(url: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
