import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corroboration } from '../../../../src/claims/corroboration.ts';

const none = () => false;
const counted = (documents: readonly string[], repeats: Readonly<Record<string, readonly string[]>>) =>
  corroboration(documents, new Map(Object.entries(repeats)), (source) => source.startsWith('ministry'));

describe('corroboration', () => {
  test('counts papers that repeat one agency once', () => {
    const repeats = { a: ['agency'], b: ['agency'], c: ['b'] };
    expect(counted(['a', 'b', 'c', 'agency'], repeats)).toEqual({
      documents: 4,
      independentOrigins: 1,
      officialOrigins: 0,
    });
  });

  test('counts papers that repeat nobody each', () => {
    expect(counted(['a', 'b'], {}).independentOrigins).toBe(2);
  });

  test('counts a paper with several origins once, since any of them may have said it', () => {
    expect(counted(['a'], { a: ['x', 'y', 'z'] }).independentOrigins).toBe(1);
  });

  test('does not let a paper that repeats two others make them one', () => {
    expect(counted(['x', 'y', 'a'], { a: ['x', 'y'] }).independentOrigins).toBe(2);
  });

  test('takes a circle for one origin', () => {
    const repeats = { a: ['b'], b: ['c'], c: ['a'], d: ['d'] };
    expect(counted(['a', 'b', 'c', 'd'], repeats).independentOrigins).toBe(2);
  });

  test('counts an origin as official where nothing else can have said it', () => {
    const repeats = { a: ['ministry'], b: ['agency', 'ministry-2'] };
    expect(counted(['a', 'b', 'c'], repeats)).toMatchObject({ independentOrigins: 3, officialOrigins: 1 });
  });

  test('counts nothing where nobody says so', () => {
    expect(counted([], {})).toEqual({ documents: 0, independentOrigins: 0, officialOrigins: 0 });
  });
});

const sources = [...'abcdefgh'];
const links = fc.array(fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...sources)), { maxLength: 16 });
const documents = fc.subarray(sources, { minLength: 1 });
const derivations = (pairs: readonly (readonly [string, string])[]) => {
  const map = new Map<string, string[]>();
  for (const [from, to] of pairs) map.set(from, [...(map.get(from) ?? []), to]);
  return map;
};

describe('whatever repeats what, in circles too', () => {
  test('there are from one to as many origins as documents', () => {
    fc.assert(
      fc.property(links, documents, (pairs, said) => {
        const found = corroboration(said, derivations(pairs), none);
        expect(found.documents).toBe(said.length);
        expect(found.independentOrigins).toBeGreaterThanOrEqual(1);
        expect(found.independentOrigins).toBeLessThanOrEqual(said.length);
      }),
    );
  });

  test('neither the order of documents nor that of links matters', () => {
    fc.assert(
      fc.property(links, documents, (pairs, said) => {
        const turned = corroboration(said.toReversed(), derivations(pairs.toReversed()), none);
        expect(turned).toEqual(corroboration(said, derivations(pairs), none));
      }),
    );
  });

  test('one more document that repeats one of them adds no origin and takes none', () => {
    fc.assert(
      fc.property(links, documents, fc.integer({ min: 0, max: 7 }), (pairs, said, at) => {
        const repeated = said[at % said.length] ?? 'a';
        const before = corroboration(said, derivations(pairs), none);
        const after = corroboration([...said, 'new'], derivations([...pairs, ['new', repeated]]), none);
        expect(after.independentOrigins).toBe(before.independentOrigins);
      }),
    );
  });

  test('one more document that repeats nobody adds one', () => {
    fc.assert(
      fc.property(links, documents, (pairs, said) => {
        const before = corroboration(said, derivations(pairs), none);
        const after = corroboration([...said, 'new'], derivations(pairs), none);
        expect(after.independentOrigins).toBe(before.independentOrigins + 1);
      }),
    );
  });
});
