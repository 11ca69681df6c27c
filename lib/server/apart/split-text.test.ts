import { afterAll, describe, expect, it } from 'vitest';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { splitter } from '../splitter';
import { stopApart } from './apart';
import { splitText } from './split-text';

/** Paragraphs of a report with figures, names and who says what, each of them different. */
const report = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, at) =>
      `The Harlow Front said on Monday that it had sunk ${at + 2} boats near quay ${at}, which could not be independently verified. “We cannot wait,” Ada Wern, who leads council ${at}, told reporters, and at least ${at + 14} people were hurt.`,
  ).join('\n\n');

const long = report(120);
const options = { title: 'A long report', publishedOn: '2026-03-03' };

afterAll(stopApart);

describe('a long text', () => {
  it('is taken apart elsewhere, to the very bytes that this process would answer', async () => {
    expect(long.length).toBeGreaterThan(20_000);
    const [once, again] = [await splitText(long, options), await splitText(long, options)];
    const here = splitter().split(long, options);
    expect(here.claims.length).toBeGreaterThan(400);
    expect(JSON.stringify(once)).toBe(JSON.stringify(here));
    expect(again).toEqual(once);
  });

  it('leaves this process free to do something else meanwhile', async () => {
    let isFree = false;
    setImmediate(() => {
      isFree = true;
    });
    const split = await splitText(report(130), options);
    expect(split.claims.length).toBeGreaterThan(400);
    expect(isFree).toBe(true);
  });

  it('that takes too long is told so, and the next one is taken apart anew', async () => {
    await expectProblem('internal', splitText(report(140), options, 1));
    expect((await splitText(long, options)).claims.length).toBeGreaterThan(400);
  });

  it('waits for a few others at most, and for no book', async () => {
    const waiting = Array.from({ length: 8 }, () => splitText(long, options));
    await expectProblem('too-many-requests', splitText(long, options));
    const short = await splitText(report(1), options);
    expect(short).toEqual(splitter().split(report(1), options));
    const all = await Promise.all(waiting);
    expect(new Set(all.map(({ claims }) => claims.length)).size).toBe(1);
  });
});
