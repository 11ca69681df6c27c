import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaletteItem, searchItems, withRecent } from './search-items';

const claim = (number: number, wording: string): PaletteItem => ({
  id: `claim ${number}`,
  kind: 'claim',
  claimId: `c${number}`,
  label: `Claim ${number}: ${wording}`,
});
const page = (label: string): PaletteItem => ({ id: label, kind: 'page', path: '/', label });

const items = [
  page('Board'),
  page('Report of this article'),
  claim(1, 'The bombing hit a market.'),
  claim(2, 'Nobody claimed the attack at Orléans.'),
  claim(12, 'Twelve people were killed.'),
  claim(112, 'The road is closed.'),
];
const found = (written: string) => searchItems(items, written, []).map(({ id }) => id);

describe('what the palette finds', () => {
  it('is a claim by its number, the very number first', () => {
    expect(found('claim 12')[0]).toBe('claim 12');
    expect(found('12')[0]).toBe('claim 12');
  });

  it('is a claim by its words, in any order, with letters and accents left out', () => {
    expect(found('bombing')).toEqual(['claim 1']);
    expect(found('market bombing')).toEqual(['claim 1']);
    expect(found('bmbng')).toEqual(['claim 1']);
    expect(found('orleans')).toEqual(['claim 2']);
  });

  it('is nothing where nothing is like it', () => {
    expect(found('zzzz')).toEqual([]);
  });

  it('is everything, the recent first, where nothing is written', () => {
    const all = searchItems(items, ' ', ['gone', 'claim 12', 'Board']).map(({ id }) => id);
    expect(all.slice(0, 3)).toEqual(['claim 12', 'Board', 'Report of this article']);
    expect(all).toHaveLength(items.length);
  });

  it('is only ever what is offered, each once, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const all = searchItems(items, written, []);
        expect(new Set(all).size).toBe(all.length);
        for (const item of all) expect(items).toContain(item);
      }),
    );
  });

  it('is found by the whole of its label', () => {
    for (const { id, label } of items) expect(found(label)[0]).toBe(id);
  });

  it('is no more than somebody reads', () => {
    const many = Array.from({ length: 3000 }, (_, index) => claim(index, 'The same words.'));
    expect(searchItems(many, 'same', [])).toHaveLength(50);
  });
});

describe('what was taken lately', () => {
  it('is short, has nothing twice, and the newest first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 }), (ids) => {
        const recent = ids.reduce<string[]>(withRecent, []);
        expect(recent[0]).toBe(ids.at(-1));
        expect(new Set(recent).size).toBe(recent.length);
        expect(recent.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
