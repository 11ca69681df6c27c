'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { Problem } from '@/lib/api/problem';
import { kinds } from '@/lib/claims/kinds';
import type { setRecheck } from '@/lib/recheck/contract';
import { hoursOf, inUnits } from '@/lib/recheck/describe-recheck';
import { hoursMax, type RecheckView } from '@/lib/recheck/schema';
import { ClaimKind } from '@/prisma/generated/enums';

const allKinds = Object.values(ClaimKind);

/** A time as it is written: a number, maybe none yet, and its unit. */
type Written = { count: string; unit: 'hours' | 'days' };
type Times = Record<ClaimKind, Written>;
type Outcome = { tone: 'done' | 'error'; words: string };

/** After how long claims of each kind are due for a re-check, for an admin to say. */
export function RecheckForm({ desk, stored }: { desk: string; stored: RecheckView }) {
  const [version, setVersion] = useState(stored.version);
  const [times, setTimes] = useState<Times>(() => timesOf(stored));
  const [isTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  function write(kind: ClaimKind, change: Partial<Written>) {
    setTimes({ ...times, [kind]: { ...times[kind], ...change } });
    setOutcome(null);
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (isBusy || allKinds.some((kind) => errorOf(times[kind]))) return;
    setBusy(true);
    try {
      const path = `/desks/${desk}/recheck`;
      const body = { hours: hoursIn(times), version };
      const saved = await callApi<typeof setRecheck>({ method: 'PUT', path, body });
      setVersion(saved.version);
      setTimes(timesOf(saved));
      setOutcome({ tone: 'done', words: 'Saved.' });
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      if (isView(current)) setVersion(current.version);
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="flex flex-col items-start gap-4">
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
              error={isTried ? errorOf(times[kind]) : undefined}
              onChange={(event) => write(kind, { count: event.currentTarget.value })}
            />
            <Select
              className="mt-6 w-28"
              hideLabel
              label={`Unit, ${kinds[kind]}`}
              value={times[kind].unit}
              options={[
                { value: 'hours', label: 'hours' },
                { value: 'days', label: 'days' },
              ]}
              onChange={({ target }) =>
                write(kind, { unit: target.value === 'days' ? 'days' : 'hours' })
              }
            />
          </li>
        ))}
      </ul>
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Saving …' : 'Save the times'}
      </Button>
    </form>
  );
}

const timesOf = ({ hours }: RecheckView): Times =>
  // The keys of a record are strings to TypeScript, and these are the kinds.
  Object.fromEntries(
    allKinds.map((kind) => {
      const [count, unit] = inUnits(hours[kind] ?? 0);
      return [kind, count === 0 ? { count: '', unit: 'hours' } : { count: `${count}`, unit }];
    }),
  ) as Times;

const hoursIn = (times: Times) =>
  Object.fromEntries(
    allKinds.flatMap((kind) => {
      const { count, unit } = times[kind];
      return count.trim() === '' ? [] : [[kind, hoursOf(Number(count), unit)]];
    }),
  );

function errorOf({ count, unit }: Written): string | undefined {
  if (count.trim() === '') return undefined;
  const hours = hoursOf(Number(count), unit);
  if (!Number.isInteger(hours) || hours < 1) return 'Whole numbers from 1 are taken.';
  return hours > hoursMax ? 'At most a year is taken.' : undefined;
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have written is still here: save it again.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'Somebody else has changed this since you opened it. Yours is still here: save it again to let it stand, or load the page anew to see theirs.';
}

const isView = (value: unknown): value is RecheckView =>
  typeof value === 'object' && value !== null && 'hours' in value && 'version' in value;
