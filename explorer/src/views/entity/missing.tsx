import { useLocation } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { entityTexts } from './entity-texts.ts';

/** Says that nothing has an id, and lets the reader look for what was meant. */
export function Missing({ id }: { readonly id: string }) {
  const t = useTexts(entityTexts);
  const [, navigate] = useLocation();
  useTitle(t.missing);
  return (
    <section className="state">
      <h1>{t.missing}</h1>
      <p>{t.missingText(id)}</p>
      <EntityPicker label={t.search} onPick={(hit) => hit !== null && navigate(entityPath(hit.id))} />
    </section>
  );
}
