import { describe, expect, it } from 'vitest';
import { quoteOf, type Range } from '@/lib/ranges/range';
import type { Claim } from '@/lib/splitter/types';
import { planRevision } from './plan-revision';

const mayor = 'The mayor opened the bridge on Monday.';
const bridge = 'The bridge cost 61 million crowns.';
const ferry = 'Two ferries sank in May.';
const before = `${mayor} ${bridge} ${ferry}`;

const at = (text: string, words: string): Range[] => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};

const found = (text: string, words: string): Claim => ({
  ranges: at(text, words),
  text: `${words} (worded)`,
  insertions: [],
  offers: [],
  values: { quantities: [], dates: [], entities: [] },
  attribution: null,
  confidence: 0.9,
  kind: 'fact',
  hedges: [],
  checkable: true,
  checkWorthiness: 0.5,
  checkWorthy: true,
  reasons: [],
  suggestedStatus: null,
  suggestedReason: null,
});

const claim = (id: string, words: string, readings: { id: string; ranges: Range[] }[] = []) => ({
  id,
  ranges: at(before, words),
  readings,
  former: null,
});
const claims = [claim('mayor', mayor), claim('bridge', bridge), claim('ferry', ferry)];

function planOf(
  text: string,
  sentences: readonly string[],
  { old = claims, finer = [] }: { old?: typeof claims; finer?: readonly string[] } = {},
) {
  const split = {
    claims: sentences.map((words) => found(text, words)),
    finer: finer.map((words) => found(text, words)),
  };
  const plan = planRevision({ text: before, claims: old, earlier: new Map() }, { text, split });
  return {
    ...plan,
    fates: Object.fromEntries(plan.claims.map(({ id, fate }) => [id, fate])),
    added: plan.added.map((index) => sentences[index]),
    addedReadings: plan.addedReadings.map((index) => finer[index]),
  };
}

describe('the plan of a new text', () => {
  it('has nothing new and nothing gone where no words have changed', () => {
    const text = `${before}\n`;
    const plan = planOf(text, [mayor, bridge, ferry, 'opened the bridge'], {
      finer: ['the bridge on Monday'],
    });
    expect(plan.fates).toEqual({ mayor: 'same', bridge: 'same', ferry: 'same' });
    expect(plan.added).toEqual([]);
    expect(plan.addedReadings).toEqual([]);
  });

  it('gives a changed claim the words and the wording of the splitter’s', () => {
    const put = bridge.replace('61', '64');
    const text = before.replace(bridge, put);
    const plan = planOf(text, [mayor, put, ferry]);
    expect(plan.fates).toEqual({ mayor: 'same', bridge: 'changed', ferry: 'same' });
    expect(plan.claims[1]).toMatchObject({ wording: `${put} (worded)`, found: 1 });
    expect(plan.added).toEqual([]);
  });

  it('gives it the words that are left where the splitter has no such claim', () => {
    const put = bridge.replace('61', '64');
    const text = before.replace(bridge, put);
    const [, planned] = planOf(text, [mayor, ferry]).claims;
    expect(planned).toMatchObject({ fate: 'changed', wording: put, found: null });
    expect(planned?.fate === 'changed' && quoteOf(text, planned.ranges)).toBe(put);
  });

  it('adds what is new, and not what was there and has moved', () => {
    const added = 'A third one sank in June.';
    const text = `${ferry} ${added} ${mayor} ${bridge}`;
    const plan = planOf(text, [ferry, added, mayor, bridge]);
    expect(plan.fates).toEqual({ mayor: 'same', bridge: 'same', ferry: 'same' });
    expect(plan.added).toEqual([added]);
  });

  it('does not offer again what reviewers have dropped or merged, wherever it moved', () => {
    const text = `${ferry} ${mayor} ${bridge}`;
    // The second claim is the mayor’s and the bridge’s in one.
    const merged = [claim('merged', `${mayor} ${bridge}`), claim('ferry', ferry)];
    const plan = planOf(text, [ferry, mayor, bridge], { old: merged });
    expect(plan.fates).toEqual({ merged: 'same', ferry: 'same' });
    expect(plan.added).toEqual([]);
  });

  it('lets one of two claims alone go where the words of both could have moved', () => {
    const twice = `${ferry} ${mayor} ${ferry}`;
    const second = twice.lastIndexOf(ferry);
    const old = [
      { id: 'one', ranges: at(twice, ferry), readings: [], former: null },
      {
        id: 'two',
        ranges: [{ start: second, end: second + ferry.length }],
        readings: [],
        former: null,
      },
    ];
    const text = `${mayor} So much for that. ${ferry}`;
    const split = { claims: [], finer: [] };
    const fates = planRevision(
      { text: twice, claims: old, earlier: new Map() },
      { text, split },
    ).claims;
    expect(fates.filter(({ fate }) => fate === 'same')).toHaveLength(1);
  });

  it('takes readings of the same words along, leaves the others and adds those of changed words', () => {
    const put = bridge.replace('61', '64');
    const text = before.replace(bridge, put);
    const readings = [
      { id: 'stays', ranges: at(before, 'The bridge cost') },
      { id: 'left', ranges: at(before, '61 million crowns') },
    ];
    const old = [claim('mayor', mayor), claim('bridge', bridge, readings), claim('ferry', ferry)];
    const plan = planOf(text, [mayor, put, ferry], {
      old,
      finer: ['The bridge cost', '64 million crowns', 'Two ferries sank'],
    });
    expect(plan.readings).toEqual([{ id: 'stays', ranges: at(text, 'The bridge cost') }]);
    expect(plan.addedReadings).toEqual(['64 million crowns']);
  });

  it('passes over claims that an earlier text has lost', () => {
    const lost = { id: 'lost', ranges: [], readings: [], former: null };
    expect(
      planOf(`${before} So.`, [mayor, bridge, ferry], { old: [...claims, lost] }).fates,
    ).toEqual({
      mayor: 'same',
      bridge: 'same',
      ferry: 'same',
    });
  });

  it('brings back what an earlier text lost, if nobody had dropped it and the words are there again', () => {
    const gone = `${mayor} ${bridge}`;
    const former = { revision: 1, ranges: at(before, ferry), stood: true };
    const lost = { id: 'lost', ranges: [], readings: [], former };
    const dropped = { ...lost, id: 'dropped', former: { ...former, stood: false } };
    const old = [
      { ...claim('mayor', mayor), ranges: at(gone, mayor) },
      { ...claim('bridge', bridge), ranges: at(gone, bridge) },
      lost,
      dropped,
    ];
    const earlier = new Map([[1, before]]);
    const planOn = (text: string) => {
      const split = {
        claims: [mayor, bridge, ferry].map((words) => found(text, words)),
        finer: [],
      };
      return planRevision({ text: gone, claims: old, earlier }, { text, split });
    };
    const plan = planOn(`${ferry} ${gone}`);
    expect(plan.claims.map(({ id, fate }) => [id, fate])).toEqual([
      ['mayor', 'same'],
      ['bridge', 'same'],
      ['lost', 'back'],
    ]);
    expect(plan.added, 'it is the claim that was there').toEqual([]);
    const otherwise = planOn(`${ferry.replace('Two', 'Three')} ${gone}`);
    expect(otherwise.claims.map(({ id }) => id)).toEqual(['mayor', 'bridge']);
  });
});
