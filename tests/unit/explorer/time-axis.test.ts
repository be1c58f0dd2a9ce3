import { describe, expect, test } from 'vitest';
import { timeAxis } from '../../../explorer/src/pictures/time-axis.ts';

const span = (earliest: string, latest = earliest) => ({ earliest, latest });

describe('an axis of time', () => {
  test('has the length of the whole years that its spans need', () => {
    const { marks, ticks } = timeAxis([span('2020-01-01', '2020-12-31'), span('2023-12-31')], 0, 10);
    expect(ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(ticks[0]?.at).toBe(0);
    expect(ticks.at(-1)?.at).toBe(1);
    expect(marks[0]?.end).toBeCloseTo(0.25, 2);
    expect(marks[1]?.end).toBeCloseTo(1, 5);
  });

  test('has months where it is short, and fewer lines where there is no room for all', () => {
    const year = [span('2024-01-15'), span('2024-12-15')];
    expect(
      timeAxis(year, 0, 12)
        .ticks.map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['2024-01', '2024-02']);
    expect(timeAxis(year, 0, 4).ticks.map(({ label }) => label)).toEqual([
      '2024-01',
      '2024-04',
      '2024-07',
      '2024-10',
      '2025-01',
    ]);
    expect(timeAxis([span('1900-01-01'), span('2024-12-31')], 0, 4).ticks.length).toBeLessThanOrEqual(5);
  });

  test('lets an open beginning and an open end go on beyond it', () => {
    const { marks, ticks } = timeAxis(
      [span('0001-01-01', '2020-12-31'), span('2022-01-01', '9999-12-31')],
      0,
      10,
    );
    expect(ticks[0]?.label).toBe('2020');
    expect(marks[0]).toMatchObject({ start: 0, openStart: true, openEnd: false });
    expect(marks[1]).toMatchObject({ end: 1, openStart: false, openEnd: true });
  });

  test('gives a day the least size, and puts spans that would touch into lanes', () => {
    const { marks, lanes } = timeAxis([span('2020-01-01'), span('2020-01-01'), span('2024-01-01')], 0.02, 5);
    expect((marks[0]?.end ?? 0) - (marks[0]?.start ?? 0)).toBeCloseTo(0.02, 5);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });

  test('is empty where no day is known', () => {
    expect(timeAxis([], 0, 5)).toEqual({ marks: [], lanes: 0, ticks: [] });
    expect(timeAxis([span('0001-01-01', '9999-12-31')], 0, 5).marks).toEqual([]);
  });
});
