import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { identityFiles, identityIn } from '../support/identity-files.ts';
import { emptyForEach } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const { register, same, different } = identityFiles(files);

describe.each(storesUnderTest())('what judgements contradict on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const { brought, shownAs } = identityIn(world);

  test('stays apart where a stronger judgement says so, and one that is contradicted is not shown', async () => {
    await brought(
      register,
      same('guess', 'company/oracle-corp', 'company/oracle', { basis: 'INFERRED' }),
      different('court', 'company/oracle', 'company/oracle-corp'),
    );
    expect(await shownAs('company/oracle-corp')).toEqual(['company/oracle-corp']);
    const judgements = '{ nodes { shown source { id } } }';
    expect(
      await asked(`{ company(id: "company/oracle") { sameAs ${judgements} differentFrom ${judgements} } }`),
    ).toEqual({
      company: {
        sameAs: { nodes: [{ shown: false, source: { id: 'source/guess' } }] },
        differentFrom: { nodes: [{ shown: true, source: { id: 'source/court' } }] },
      },
    });
  });

  test('is a conflict where judgements contradict each other, of the same two or by way of others', async () => {
    await brought(
      register,
      same('one', 'company/oracle-corp', 'company/oracle', { basis: 'STATED' }),
      same('two', 'company/oracle', 'company/oracle-japan', { basis: 'STATED' }),
      different('three', 'company/oracle-corp', 'company/oracle-japan'),
      different('four', 'company/oracle-corp', 'company/oracle', { basis: 'INFERRED' }),
    );
    const conflict = 'id: about nature rule shown { source { id } } claims { source { id } shown }';
    const { of, all } = await asked(`{
      of: conflicts(about: "company/oracle") { nodes { ${conflict} subject { id } } }
      all: conflicts { nodes { ${conflict} subject { id } } }
    }`);
    expect(all).toEqual(of);
    const by = (source: string, shown: boolean) => ({ source: { id: `source/${source}` }, shown });
    const { nodes } = of as { nodes: readonly { id: string }[] };
    expect(nodes.filter(({ id }) => id === 'sameAs')).toEqual([
      {
        id: 'sameAs',
        nature: 'CONTRADICTION',
        rule: 'basis: STATED before INFERRED',
        subject: { id: 'company/oracle-japan' },
        shown: { source: { id: 'source/one' } },
        claims: [by('one', true), by('four', false)],
      },
      {
        id: 'sameAs',
        nature: 'CONTRADICTION',
        rule: 'basis: STATED before REPORTED',
        subject: { id: 'company/oracle-japan' },
        shown: expect.anything(),
        claims: [
          expect.objectContaining({ shown: true }),
          expect.objectContaining({ shown: true }),
          by('three', false),
        ],
      },
    ]);
  });

  test('is decided for what keeps apart where nothing else tells two judgements apart', async () => {
    await brought(
      register,
      same('one', 'company/oracle-corp', 'company/oracle'),
      different('two', 'company/oracle', 'company/oracle-corp'),
    );
    expect(await shownAs('company/oracle-corp')).toEqual(['company/oracle-corp']);
    const { conflicts } = await asked('{ conflicts(about: "company/oracle-corp") { nodes { about rule } } }');
    expect(conflicts).toEqual({
      nodes: [
        {
          about: 'sameAs',
          rule: 'undecided: rank, basis, kind of source and date are equal, and what keeps two apart was taken',
        },
      ],
    });
  });
});
