'use client';

import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import { Select } from '@/components/ui/fields/select';
import { TextField } from '@/components/ui/fields/text-field';
import { kinds } from '@/lib/claims/kinds';
import type { setRecheck } from '@/lib/recheck/contract';
import { hoursOf, inUnits } from '@/lib/recheck/describe-recheck';
import type { RecheckView } from '@/lib/recheck/schema';
import { ClaimKind } from '@/prisma/generated/enums';

const allKinds = Object.values(ClaimKind);

/** A time as it is written: a number, maybe none, and its unit. */
type Written = { count: string; unit: 'hours' | 'days' };
type Times = Record<ClaimKind, Written>;

/** After how long claims of each kind are due for a re-check, for an admin to say. */
export function RecheckForm({ desk, stored }: { desk: string; stored: RecheckView }) {
  const [times, setTimes] = useState<Times>(() => timesOf(stored));
  const write = (kind: ClaimKind, change: Partial<Written>) =>
    setTimes({ ...times, [kind]: { ...times[kind], ...change } });
  return (
    <PolicyForm<typeof setRecheck>
      desk={desk}
      part="recheck"
      version={stored.version}
      body={{ hours: hoursIn(times) }}
      done="Saved. What is older is due for a re-check."
      label="Save times"
      onSaved={(saved) => setTimes(timesOf(saved))}
    >
      {(issues) => (
        <ul className="grid w-full gap-x-8 gap-y-3 sm:grid-cols-2">
          {allKinds.map((kind) => (
            <li key={kind} className="flex items-start gap-2">
              <TextField
                className="min-w-0 flex-1"
                label={kinds[kind]}
                inputMode="numeric"
                placeholder="Never"
                autoComplete="off"
                maxLength={5}
                value={times[kind].count}
                error={issues.find(({ path }) => path === `body.hours.${kind}`)?.message}
                onChange={(event) => write(kind, { count: event.currentTarget.value })}
              />
              <Select
                className="mt-6 w-26"
                hideLabel
                label={`Unit, ${kinds[kind]}`}
                value={times[kind].unit}
                options={unitsOf(times[kind].count)}
                onChange={({ target }) =>
                  write(kind, { unit: target.value === 'days' ? 'days' : 'hours' })
                }
              />
            </li>
          ))}
        </ul>
      )}
    </PolicyForm>
  );
}

/** The units that a number is followed by: “1 day”, “2 days”. */
const unitsOf = (count: string) =>
  (['hour', 'day'] as const).map((unit) => ({
    value: `${unit}s`,
    label: count.trim() === '1' ? unit : `${unit}s`,
  }));

function writtenOf(hours: number | undefined): Written {
  if (hours === undefined) return { count: '', unit: 'hours' };
  const [count, unit] = inUnits(hours);
  return { count: `${count}`, unit };
}

const timesOf = ({ hours }: RecheckView): Times =>
  // The keys of a record are strings to TypeScript, and these are the kinds.
  Object.fromEntries(allKinds.map((kind) => [kind, writtenOf(hours[kind])])) as Times;

/** The hours that are written; what is no number is sent as it is, and refused. */
const hoursIn = (times: Times): RecheckView['hours'] =>
  Object.fromEntries(
    allKinds.flatMap((kind) => {
      const { count, unit } = times[kind];
      return count.trim() === '' ? [] : [[kind, hoursOf(Number(count), unit)]];
    }),
  );
