import { useTexts } from '../../language/texts.ts';
import { Empty } from '../../parts/states.tsx';
import { canvasTexts } from './canvas-texts.ts';

/** What an empty canvas says: how to begin. */
export function StartHint() {
  const t = useTexts(canvasTexts);
  return (
    <Empty>
      <p>{t.hint}</p>
    </Empty>
  );
}
