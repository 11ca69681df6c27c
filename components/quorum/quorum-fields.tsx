'use client';

import { Select } from '@/components/ui/fields/select';
import { kinds } from '@/lib/claims/kinds';
import type { Quorum } from '@/lib/quorum/schema';
import { countWords } from '@/lib/words/figure-words';
import { ClaimKind } from '@/prisma/generated/enums';

type QuorumFieldsProps = { quorum: Quorum; onChange: (change: Partial<Quorum>) => void };

const counts = [1, 2, 3];
const asAny = '';

const inWords = (count: number) => countWords(count, 'verdict');

/** The numbers of a quorum: for any claim, and for those that need more. */
export function QuorumFields({ quorum, onChange }: QuorumFieldsProps) {
  const { standard, byKind, byWorth, tieBreaker } = quorum;
  const more = [
    { value: asAny, label: 'As any claim' },
    ...counts.slice(1).map((count) => ({ value: `${count}`, label: inWords(count) })),
  ];
  const countFrom = (value: string) => (value === asAny ? undefined : Number(value));
  return (
    <>
      <Select
        label="Any claim needs"
        className="w-44"
        value={`${standard}`}
        options={counts.map((count) => ({ value: `${count}`, label: inWords(count) }))}
        onChange={({ target }) => onChange({ standard: Number(target.value) })}
      />
      <fieldset className="w-full">
        <legend className="font-semibold">Claims of a kind need more</legend>
        <div className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-2">
          {Object.values(ClaimKind).map((kind) => (
            <Select
              key={kind}
              label={kinds[kind]}
              value={`${byKind[kind] ?? asAny}`}
              options={byKind[kind] === 1 ? [...more, { value: '1', label: inWords(1) }] : more}
              onChange={({ target }) => {
                const { [kind]: _, ...others } = byKind;
                const count = countFrom(target.value);
                onChange({ byKind: count ? { ...others, [kind]: count } : others });
              }}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="w-full">
        <legend className="font-semibold">Claims worth checking need more</legend>
        <div className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
          <Select
            label="They need"
            className="w-44"
            value={`${byWorth?.verdicts ?? asAny}`}
            options={byWorth?.verdicts === 1 ? [...more, { value: '1', label: inWords(1) }] : more}
            onChange={({ target }) => {
              const verdicts = countFrom(target.value);
              onChange({ byWorth: verdicts ? { from: byWorth?.from ?? 0.5, verdicts } : null });
            }}
          />
          {byWorth && (
            <Select
              label="From a check-worthiness of"
              className="w-56"
              value={`${percentOf(byWorth.from)}`}
              options={worths(byWorth.from).map((worth) => ({
                value: `${worth}`,
                label: `${worth}%`,
              }))}
              onChange={({ target }) =>
                onChange({ byWorth: { ...byWorth, from: Number(target.value) / 100 } })
              }
            />
          )}
        </div>
      </fieldset>
      <label className="flex min-h-10 items-start gap-2 py-2">
        <input
          type="checkbox"
          checked={tieBreaker}
          onChange={({ target }) => onChange({ tieBreaker: target.checked })}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>Disagreements are settled by somebody who has not touched the claim</span>
      </label>
    </>
  );
}

const percentOf = (worth: number) => Math.round(worth * 100);

/** The worths that are offered, in percent, with the one that a program may have set. */
function worths(set: number): number[] {
  const offered = Array.from({ length: 19 }, (_, index) => (index + 1) * 5);
  return [...new Set([...offered, percentOf(set)])].sort((one, other) => one - other);
}
