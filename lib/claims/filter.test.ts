import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/outbox/entry';
import { sameRanges } from '@/lib/ranges/range';
import { ClaimStatus } from '@/prisma/generated/enums';
import { claims, me } from '@/prisma/testing/arbitrary-claim';
import {
  type ClaimFilter,
  choices,
  countFacet,
  facets,
  type Reader,
  showsClaim,
  sourcesOf,
} from './filter';
import { filterFrom, writeFilter } from './filter-address';
import type { ClaimView } from './schema';
import { statuses } from './status';

const reader: Reader = {
  userId: me.id,
  revision: { text: 'The mayor said so.', values: null },
  queue: [],
  now: 0,
};
const shows = (filter: ClaimFilter, claim: ClaimView) => showsClaim(filter, claim, reader);

const named = (facet: keyof typeof choices) =>
  fc.option(fc.constantFrom(...choices[facet].map(({ value }) => value)), { nil: null });
const filters = fc
  .record({
    show: named('show'),
    kind: named('kind'),
    worth: named('worth'),
    marks: named('marks'),
    source: fc.option(fc.string({ maxLength: 40 }), { nil: null }),
  })
  .map(
    (all): ClaimFilter =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)),
  );

describe('the filter of the review desk', () => {
  it('lets everything through where it names nothing', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(shows({}, claim)).toBe(true);
      }),
    );
  });

  it('lets through what each of its parts lets through', () => {
    fc.assert(
      fc.property(filters, claims, (filter, claim) => {
        const parts = facets.flatMap((facet) =>
          filter[facet] === undefined ? [] : [{ [facet]: filter[facet] }],
        );
        expect(shows(filter, claim)).toBe(parts.every((part) => shows(part, claim)));
      }),
    );
  });

  it('counts for each choice what it would list', () => {
    fc.assert(
      fc.property(filters, fc.array(claims, { maxLength: 8 }), (filter, all) => {
        for (const facet of ['show', 'kind', 'worth', 'marks'] as const) {
          const counts = countFacet(facet, all, filter, reader);
          for (const { value } of choices[facet]) {
            const listed = all.filter((claim) => shows({ ...filter, [facet]: value }, claim));
            expect(counts.of.get(value) ?? 0).toBe(listed.length);
          }
        }
      }),
    );
  });

  it('lets every claim through for exactly one status', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const through = Object.values(ClaimStatus).filter((status) =>
          shows({ show: statuses[status].slug }, claim),
        );
        expect(through).toEqual([claim.status]);
      }),
    );
  });

  it('asks for one’s own mark on the words there are, and nobody else’s', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const marked = claim.verdicts.some(
          ({ reviewer, ranges }) => reviewer.id === me.id && sameRanges(ranges, claim.ranges),
        );
        expect(shows({ show: 'unmarked' }, claim)).toBe(!marked);
        expect(shows({ marks: 'mine' }, claim)).toBe(marked);
        const others = shows({ marks: 'others' }, claim);
        expect(shows({ marks: 'nobody' }, claim)).toBe(!marked && !others);
      }),
    );
  });

  it('knows what waits to be saved', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const entry: Entry = {
          id: 'entry',
          claimId: claim.id,
          change: { kind: 'drop' },
          seen: 1,
          at: '2026-11-23T09:00:00.000Z',
          attempts: 0,
          state: { kind: 'waiting' },
        };
        expect(showsClaim({ unsaved: 'yes' }, claim, { ...reader, queue: [entry] })).toBe(true);
        expect(shows({ unsaved: 'yes' }, claim)).toBe(false);
      }),
    );
  });

  it('takes a source for one however its first letter is written', () => {
    const revision = { text: 'The mayor said so, the mayor said.', values: null };
    fc.assert(
      fc.property(claims, (claim) => {
        const said = (start: number, end: number) => ({
          ...claim,
          attribution: { id: 'a', source: { start, end }, cue: null, content: [] },
        });
        const all = [said(0, 9), said(19, 28), { ...claim, attribution: null }];
        expect(sourcesOf(all, revision)).toEqual([
          { value: 'the mayor', label: 'The mayor' },
          { value: '', label: 'The article itself' },
        ]);
        const listed = (source: string) =>
          all.filter((one) => showsClaim({ source }, one, { ...reader, revision })).length;
        expect(listed('the mayor')).toBe(2);
        expect(listed('')).toBe(1);
      }),
    );
  });
});

describe('an address', () => {
  it('brings back the filter that was written into it, and keeps what else it says', () => {
    fc.assert(
      fc.property(filters, filters, (before, filter) => {
        const address = new URLSearchParams({ claim: 'c1', ...before });
        writeFilter(address, filter);
        expect(filterFrom(new URLSearchParams(address.toString()))).toEqual(filter);
        expect(address.get('claim')).toBe('c1');
      }),
    );
  });

  it('is the same for the same filter, in whatever order its parts were chosen', () => {
    const address = new URLSearchParams({ claim: 'c1' });
    writeFilter(address, { marks: 'nobody' });
    writeFilter(address, { marks: 'nobody', source: 'the mayor' });
    expect(address.toString()).toBe('claim=c1&source=the+mayor&marks=nobody');
  });

  it('may name anything, and what is no choice is passed over', () => {
    const address = 'show=PENDING&kind=__proto__&worth=&marks=toString&unsaved=no&claim=1';
    expect(filterFrom(new URLSearchParams(address))).toEqual({});
    expect(filterFrom(new URLSearchParams({ source: 'x'.repeat(301) }))).toEqual({});
  });
});
