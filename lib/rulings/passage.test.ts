import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAround } from './passage';

const long = `${'Before it. '.repeat(60)}Two ferries sank. ${'After it. '.repeat(60)}`;

describe('the words around a claim', () => {
  it('are all of a short text', () => {
    expect(passageAround('The mayor opened it. So be it.', [{ start: 0, end: 20 }])).toEqual([
      { text: 'The mayor opened it.', isClaim: true },
      { text: ' So be it.', isClaim: false },
    ]);
  });

  it('end with whole words and say where more is left out', () => {
    const start = long.indexOf('Two ferries');
    const parts = passageAround(long, [{ start, end: start + 17 }]);
    expect(parts[0]).toEqual({ text: '… ', isClaim: false });
    expect(parts[1]?.text).toMatch(/^(?:Before|it\.) /);
    expect(parts[2]).toEqual({ text: 'Two ferries sank.', isClaim: true });
    expect(parts[3]?.text).toMatch(/(?:After|it\.)$/);
    expect(parts[4]).toEqual({ text: ' …', isClaim: false });
  });

  it('are the text, with every word of the claim and no other marked', () => {
    const starts = fc.integer({ min: 0, max: long.length - 40 });
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (start, gap, size) => {
          const ranges = [
            { start, end: start + size },
            { start: start + size + gap, end: start + 2 * size + gap },
          ];
          const parts = passageAround(long, ranges);
          const marked = parts.filter(({ isClaim }) => isClaim).map(({ text }) => text);
          expect(marked).toEqual(ranges.map((range) => long.slice(range.start, range.end)));
          const shown = parts.map(({ text }) => text).join('');
          expect(long).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
          expect(shown.length).toBeLessThan(2 * 240 + 60);
        },
      ),
    );
  });
});
