import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { arc, disc } from '../../../explorer/src/pictures/arc.ts';
import { readAtlas } from '../../../explorer/src/pictures/atlas.ts';
import { centreLongitude } from '../../../explorer/src/pictures/centre-longitude.ts';
import { mapMarks } from '../../../explorer/src/pictures/map-marks.ts';
import { mapProjection } from '../../../explorer/src/pictures/map-projection.ts';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const atlas = readAtlas(JSON.parse(readFileSync(file, 'utf8')));
const country = (code: string) => {
  const found = atlas?.country(code) ?? null;
  if (found === null) throw new Error(`no country ${code}`);
  return found;
};

describe('the atlas', () => {
  test('it has small places that money flows to', () => {
    expect(country('702').middle[0]).toBeCloseTo(103.8, 0);
    expect(country('344').middle[1]).toBeCloseTo(22.4, 0);
  });

  test('the middle of a country is that of its largest piece of land', () => {
    const [longitude, latitude] = country('840').middle;
    expect(longitude).toBeGreaterThan(-105);
    expect(longitude).toBeLessThan(-90);
    expect(latitude).toBeLessThan(45);
  });

  test('a number that stands for two features is one country', () => {
    expect(country('036').middle[0]).toBeCloseTo(134, -1);
  });

  test('what it does not have is nothing', () => {
    expect(atlas?.country('798')).toBeNull();
    expect(atlas?.country('')).toBeNull();
  });

  test('another file is not an atlas', () => {
    expect(readAtlas({ objects: {}, arcs: [] })).toBeNull();
    expect(readAtlas('<!doctype html>')).toBeNull();
  });
});

describe('where a map looks from', () => {
  test('between Japan and the United States it looks at the Pacific', () => {
    expect(centreLongitude([138, -98])).toBeCloseTo(-160);
  });

  test('between Korea and Japan it looks at them', () => {
    expect(centreLongitude([128, 138])).toBeCloseTo(133);
  });

  test('one place is looked at, and no place from anywhere', () => {
    expect(centreLongitude([138])).toBeCloseTo(138);
    expect(centreLongitude([])).toBe(0);
  });

  test('what it is fitted to lies in the picture', () => {
    const [japan, states] = [country('392'), country('840')];
    const { projection, height } = mapProjection([japan, states], 360, false);
    for (const { middle } of [japan, states]) {
      const [x, y] = projection([...middle]) ?? [-1, -1];
      expect(x > 0 && x < 360 && y > 0 && y < height).toBe(true);
    }
  });

  test('a city state has a piece of the world around it', () => {
    const { projection } = mapProjection([country('702')], 800, false);
    const [x = 0] = projection([...country('702').middle]) ?? [];
    const [further = 0] = projection([country('702').middle[0] + 1, country('702').middle[1]]) ?? [];
    expect(further - x).toBeLessThan(60);
  });
});

describe('arcs', () => {
  test('an arc bends upwards, and what flows back downwards', () => {
    const up = arc([0, 100], [200, 100], { width: 4, gap: 5, down: false }).at(0.5, 0);
    const down = arc([200, 100], [0, 100], { width: 4, gap: 5, down: true }).at(0.5, 0);
    expect(up[1]).toBeLessThan(100);
    expect(down[1]).toBeGreaterThan(100);
  });

  test('a place aside lies on the outer side', () => {
    const drawn = arc([200, 100], [0, 100], { width: 4, gap: 5, down: false });
    expect(drawn.at(0.5, 10)[1]).toBeCloseTo(drawn.at(0.5, 0)[1] - 10);
  });

  test('two ends at one place make no impossible path', () => {
    expect(arc([5, 5], [5, 5], { width: 2, gap: 3, down: false }).path).not.toContain('NaN');
  });

  test('a disc is at its place, and what is written of it outside of a larger one', () => {
    const [x, y] = disc([50, 80], 10, 20).at(0.5, 0);
    expect([x, y].map(Math.round)).toEqual([50, 60]);
  });
});

describe('marks upon a map', () => {
  const places = new Map([
    ['us', { name: 'United States', point: [600, 150] as const }],
    ['jp', { name: 'Japan', point: [100, 150] as const }],
  ]);
  const picture = { width: 800, height: 300 };
  const measure = (text: string) => text.length * 7;
  const flow = (from: string, to: string, value: number) => ({
    id: `${from} ${to}`,
    from,
    to,
    value,
    label: `$${value}`,
  });

  test('widths follow the sums, the largest first', () => {
    const { flows } = mapMarks([flow('jp', 'us', 10), flow('us', 'jp', 20)], places, picture, measure);
    expect(flows.map(({ id }) => id)).toEqual(['us jp', 'jp us']);
    expect((flows[0]?.width ?? 0) / (flows[1]?.width ?? 1)).toBeCloseTo(2);
  });

  test('money that stays in a country is a disc without a head, as large a part of what comes in as it is', () => {
    const { flows, places: discs } = mapMarks(
      [flow('jp', 'jp', 10), flow('us', 'jp', 30)],
      places,
      picture,
      measure,
    );
    const own = flows.find(({ id }) => id === 'jp jp');
    const radius = Number(/A([\d.]+),/.exec(own?.arc.path ?? '')?.[1]);
    const whole = discs.find(({ id }) => id === 'jp')?.radius ?? 0;
    expect(own?.arc.head).toBe('');
    expect(radius / whole).toBeCloseTo(Math.sqrt(10 / 40));
  });

  test('a place has the part of what comes in, and an origin alone has none', () => {
    const drawn = mapMarks([flow('us', 'jp', 20)], places, picture, measure).places;
    expect(drawn.map(({ id, part }) => [id, part])).toEqual([
      ['us', 0],
      ['jp', 1],
    ]);
  });

  test('names and sums are written where they have room', () => {
    const { labels } = mapMarks([flow('us', 'jp', 20), flow('jp', 'us', 5)], places, picture, measure);
    expect(labels.map(({ text }) => text)).toEqual(['Japan', 'United States', '$20', '$5']);
  });

  test('a flow whose end is not on the map, or that has no sum, is not drawn', () => {
    expect(mapMarks([flow('us', 'tv', 20), flow('us', 'jp', 0)], places, picture, measure).flows).toEqual([]);
  });
});
