import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRangeProblem, quotesOf, type Range } from '@/lib/ranges/range';
import { compareTexts } from './compare-texts';
import { reanchoring } from './reanchor';

const reanchor = (before: string, after: string, ranges: readonly Range[]) =>
  reanchoring(before, after, compareTexts(before, after))(ranges);

/** The ranges of words in a text, one after the other. */
function at(text: string, ...words: string[]): Range[] {
  let from = 0;
  return words.map((part) => {
    const start = text.indexOf(part, from);
    if (start < 0) throw new Error(`“${part}” is not in the text.`);
    from = start + part.length;
    return { start, end: from };
  });
}

const ferry = 'Two ferries sank in May off the coast.';
const bridge = 'The bridge cost 61 million crowns.';
const mayor = 'The mayor opened the bridge on Monday.';
const article = `${mayor}\n\n${bridge} ${ferry}`;

describe('what a new text makes of a claim', () => {
  it('is nothing where only what stands before it has changed', () => {
    const after = `BREAKING. ${article}`;
    expect(reanchor(article, after, at(article, bridge))).toEqual({
      kind: 'same',
      ranges: at(after, bridge),
    });
  });

  it('is the new number, with the words around it', () => {
    const after = article.replace('61', '64');
    const found = reanchor(article, after, at(article, bridge));
    expect(found).toEqual({ kind: 'changed', ranges: at(after, bridge.replace('61', '64')) });
  });

  it('is the new words also where the first or the last of them is another', () => {
    const after = article
      .replace('Two ferries', 'Three ferries')
      .replace('the coast', 'the island');
    const words = 'Three ferries sank in May off the island';
    const found = reanchor(article, after, at(article, 'Two ferries sank in May off the coast'));
    expect(found).toEqual({ kind: 'changed', ranges: at(after, words) });
  });

  it('takes no sentence along that was put in front of it', () => {
    const added =
      'The port authority, which was asked on Tuesday, gave no reasons for any of that.';
    const after = article.replace(ferry, `${added} Three ferries sank in May off the coast.`);
    const found = reanchor(article, after, at(article, 'Two ferries sank in May'));
    expect(found).toMatchObject({ kind: 'changed' });
    const [words] = found.kind === 'gone' ? [] : quotesOf(after, found.ranges);
    expect(words).not.toContain('authority');
  });

  it('is that it is gone where its sentence was taken out', () => {
    expect(reanchor(article, article.replace(bridge, ''), at(article, bridge))).toEqual({
      kind: 'gone',
    });
  });

  it('finds a passage again that was moved', () => {
    const after = `${ferry}\n\n${bridge}\n\n${mayor}`;
    for (const words of [ferry, bridge, mayor]) {
      expect(reanchor(article, after, at(article, words))).toEqual({
        kind: 'same',
        ranges: at(after, words),
      });
    }
  });

  it('tells passages of the same words by what stands around them', () => {
    const one = 'In Porto, the strike ended at noon. Buses ran.';
    const other = 'In Braga, the strike ended at noon. Trams stood.';
    const before = `${one}\n${other}\n${bridge} ${mayor} ${ferry}`;
    const after = `${bridge} ${mayor} ${ferry}\n${other}\n${one}`;
    const [, second] = at(before, 'the strike ended at noon', 'the strike ended at noon');
    const [first] = at(after, 'the strike ended at noon');
    expect(reanchor(before, after, second ? [second] : [])).toEqual({
      kind: 'same',
      ranges: [first],
    });
  });

  it('keeps a claim of several parts only where all are there in their order', () => {
    const parts = ['The mayor', 'opened the bridge', 'on Monday'];
    const after = article.replace('The mayor opened', 'The mayor, who is ill, opened');
    expect(reanchor(article, after, at(article, ...parts))).toEqual({
      kind: 'same',
      ranges: at(after, ...parts),
    });
    const turned = article.replace(mayor, 'On Monday the mayor closed the tunnel.');
    expect(reanchor(article, turned, at(article, ...parts)).kind).not.toBe('same');
  });

  it('takes no single word for a passage that was moved', () => {
    const before = `Nobody knows. ${ferry}`;
    expect(reanchor(before, `${ferry} Later, Nobody came.`, at(before, 'Nobody')).kind).toBe(
      'gone',
    );
  });
});

const sentence = fc
  .array(
    fc.constantFrom('ferry', 'mayor', 'sank', 'opened', 'sixty', 'people', 'May', '😀', 'coast'),
    {
      minLength: 3,
      maxLength: 9,
    },
  )
  .map((parts) => `${parts.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 8 });

/** A text, another one that has some of its sentences, and ranges of the first. */
const changedText = fc
  .tuple(paragraphs, paragraphs)
  .chain(([old, others]) =>
    fc.tuple(
      fc.constant(old.join('\n\n')),
      fc.shuffledSubarray([...old, ...others], { minLength: 1 }).map((parts) => parts.join('\n\n')),
    ),
  )
  .chain(([before, after]) =>
    fc
      .uniqueArray(fc.nat(before.length), { minLength: 2, maxLength: 6 })
      .map((cuts) => cuts.sort((a, b) => a - b))
      .map((cuts) => {
        const ranges = cuts.flatMap((start, index) => {
          const end = cuts[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        return { before, after, ranges };
      })
      .filter(({ ranges }) => findRangeProblem(before, ranges) === null),
  );

describe('any new text', () => {
  it('has the very same words where it says so, and ranges that a claim can have', () => {
    fc.assert(
      fc.property(changedText, ({ before, after, ranges }) => {
        const found = reanchor(before, after, ranges);
        if (found.kind === 'gone') return;
        expect(findRangeProblem(after, found.ranges)).toBeNull();
        if (found.kind === 'same') {
          expect(quotesOf(after, found.ranges)).toEqual(quotesOf(before, ranges));
        }
        expect(reanchor(before, after, ranges)).toEqual(found);
      }),
    );
  });

  it('leaves every claim where it is if it is the text that was there', () => {
    fc.assert(
      fc.property(changedText, ({ before, ranges }) => {
        expect(reanchor(before, before, ranges)).toEqual({ kind: 'same', ranges });
      }),
    );
  });
});
