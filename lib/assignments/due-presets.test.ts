import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duePresets, fromFieldValue, toFieldValue } from './due-presets';

const offered = (hour: number) =>
  duePresets(new Date(2026, 10, 30, hour, 20)).map(({ label, at }) => [label, toFieldValue(at)]);

describe('the times that an article may be due at', () => {
  it('are in two hours, this evening and tomorrow morning', () => {
    expect(offered(11)).toEqual([
      ['In 2 hours', '2026-11-30T13:20'],
      ['Today 18:00', '2026-11-30T18:00'],
      ['Tomorrow 9:00', '2026-12-01T09:00'],
    ]);
  });

  it('are of tomorrow once the evening has come', () => {
    expect(offered(23)).toEqual([
      ['In 2 hours', '2026-12-01T01:20'],
      ['Tomorrow 9:00', '2026-12-01T09:00'],
      ['Tomorrow 18:00', '2026-12-01T18:00'],
    ]);
  });

  it('are all to come', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (now) => {
          for (const { at } of duePresets(now)) expect(at.getTime()).toBeGreaterThan(now.getTime());
        },
      ),
    );
  });
});

describe('the field for a time', () => {
  it('holds it to the minute', () => {
    const at = new Date(2026, 0, 2, 3, 4);
    expect(toFieldValue(at)).toBe('2026-01-02T03:04');
    expect(fromFieldValue('2026-01-02T03:04')).toEqual(at);
  });

  it('may hold none', () => {
    expect(fromFieldValue('')).toBeNull();
    expect(fromFieldValue('soon')).toBeNull();
  });
});
