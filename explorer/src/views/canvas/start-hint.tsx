import { Link } from 'wouter';
import { graphPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { Empty } from '../../parts/states.tsx';
import { canvasTexts } from './canvas-texts.ts';

const example = graphPath(['country/jp', 'company/oracle']);

/** What an empty canvas says: how to begin. */
export function StartHint() {
  const t = useTexts(canvasTexts);
  return (
    <Empty>
      <p>{t.hint}</p>
      <p>
        <Link href={example}>{t.example}</Link>
      </p>
    </Empty>
  );
}
