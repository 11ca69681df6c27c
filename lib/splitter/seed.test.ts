import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { overlaps } from './judgements/hedges';
import { isFurniture } from './sentences/furniture';

// A real news article that may lie beside the project; it is not part of it.
const ARTICLE = new URL('../../../shared/articles/what-is-isis-k.txt', import.meta.url);
const present = existsSync(ARTICLE);

describe.skipIf(!present)(
  'a real article (skipped when it does not lie beside the project)',
  () => {
    const text = present ? readFileSync(ARTICLE, 'utf8') : '';
    const split = splitter().split(text);
    const words = (range: { start: number; end: number } | null | undefined) =>
      range ? text.slice(range.start, range.end) : null;

    test('the claim of responsibility has its source and its doubt', () => {
      const claim = split.claims.find((each) => each.suggestedStatus === 'UNVERIFIED');
      const attribution = split.attributions[claim?.attribution ?? -1];
      expect(words(attribution?.source)).toBe('The Islamic State group');
      expect(words(attribution?.cue)).toBe('claimed responsibility');
      expect(claim?.hedges.map((hedge) => hedge.kind)).toContain('evidential');
      expect(claim?.suggestedReason).toMatch(/independently verified$/);
    });

    test('the dead and the injured are two claims with one subject, one source for each', () => {
      const killed = split.claims.find(
        (claim) => /killed at least 60/.test(claim.text) && claim.attribution !== null,
      );
      const injured = split.claims.find(
        (claim) => /injured more than 145\.$/.test(claim.text) && claim.attribution !== null,
      );
      expect(killed?.text).not.toMatch(/injured/);
      expect(injured?.ranges.length).toBe(2);
      expect(injured?.ranges[0]?.start).toBe(killed?.ranges[0]?.start);
      expect(words(split.attributions[injured?.attribution ?? -1]?.source)).toBe(
        'Russian officials',
      );
    });

    test('what stands in front of a name, and what he goes on to say, is said of whom it means', () => {
      const wordings = split.claims.map((claim) => claim.text);
      expect(wordings).toContain(
        'ISIS-K has seen its membership decline since peaking around 2018.',
      );
      expect(wordings).toContain(
        'ISIS-K is one of the most active regional affiliates of the Islamic State militant group.',
      );
      expect(wordings).toContain('ISIS-K frequently criticized Putin in its propaganda.');
      const kugelman = split.values.entities.find(({ name }) => name === 'Michael Kugelman');
      expect(kugelman?.references.map(words)).toEqual(['He']);
    });

    test('no claim touches a date line, a byline, a dateline or a heading', () => {
      const furniture = split.blocks.filter((block) => isFurniture(block.kind));
      expect(furniture.map((block) => block.kind)).toEqual([
        'timestamp',
        'timestamp',
        'headline',
        'byline',
        'dateline',
        'heading',
        'heading',
        'timestamp',
      ]);
      for (const claim of split.claims) {
        for (const block of furniture) {
          expect(claim.ranges.some((range) => overlaps(range, block))).toBe(false);
        }
      }
    });

    test('the lines that lead the reader on are not checkable', () => {
      const lines = split.claims.filter((claim) => /you need to know/.test(claim.text));
      expect(lines).toHaveLength(2);
      expect(lines.every((claim) => !claim.checkable)).toBe(true);
    });
  },
);
