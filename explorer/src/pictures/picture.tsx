import { type ReactNode, useRef } from 'react';
import { useTexts } from '../language/texts.ts';
import { pictureTexts } from './picture-texts.ts';
import { Readout } from './readout.tsx';
import { useWidth } from './use-width.ts';

interface PictureProps {
  readonly label: string;
  /** The least width in which the picture can be read; on a narrower page it scrolls by itself. */
  readonly least?: number;
  /** Whether a part of it stands for a floor, which needs an explanation. */
  readonly floors: boolean;
  /** The element of the table of the same numbers. */
  readonly twin: string;
  readonly children: (width: number) => ReactNode;
}

/** The frame of a picture of money: it gives its width to what it holds, and tells what is pointed at or has the focus. */
export function Picture({ label, least = 0, floors, twin, children }: PictureProps) {
  const t = useTexts(pictureTexts);
  const region = useRef<HTMLElement>(null);
  const width = useWidth(region);
  const scrolls = width < least;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label={label} className="picture">
      <a className="past" href={`#${twin}`}>
        {t.past}
      </a>
      <section
        ref={region}
        className="drawn"
        aria-label={scrolls ? t.scrolls(label) : undefined}
        // What scrolls must be reached by keys.
        tabIndex={scrolls ? 0 : undefined}
      >
        {width === 0 ? null : children(Math.max(least, width))}
      </section>
      <Readout of={region} empty={t.hint} />
      {floors ? (
        <p className="note key">
          <svg width="36" height="10" aria-hidden="true">
            <path className="floor-line" d="M0,5H36" />
          </svg>{' '}
          {t.floor}
        </p>
      ) : null}
    </div>
  );
}
