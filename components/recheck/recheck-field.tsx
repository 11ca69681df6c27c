'use client';

import { useState } from 'react';
import { CardSelect } from '@/components/claims/card/card-select';
import { useDesk } from '@/components/claims/review-context';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { useTimeZone } from '@/components/ui/time/time';
import { formatTime } from '@/components/ui/time/time-format';
import { fromFieldValue, toFieldValue } from '@/lib/assignments/due-presets';
import type { ClaimView } from '@/lib/claims/schema';
import { describeHours } from '@/lib/recheck/describe-recheck';

const hourMs = 3_600_000;
/** The times from now that are one choice away, in hours. */
const offered = [1, 6, 24, 168];

/** By when a claim has to be looked at again: as its kind has it, at a moment, or not at all. */
export function RecheckField({ claim }: { claim: ClaimView }) {
  const { actions } = useDesk();
  const [isChoosing, setChoosing] = useState(false);
  const timeZone = useTimeZone();
  const inOwnZone = (at: string) => formatTime(at, timeZone);
  const { recheckBy } = claim;
  const set = (by: string | null) => {
    setChoosing(false);
    if (by !== recheckBy) actions.write({ kind: 'set-recheck', by });
  };

  function choose(value: string) {
    if (value === 'at') setChoosing(true);
    else if (value === 'policy') set(null);
    else if (value === 'never') set('never');
    else if (value !== 'kept') set(new Date(Date.now() + Number(value) * hourMs).toISOString());
  }

  const isMoment = recheckBy !== null && recheckBy !== 'never';
  const chosen = isChoosing ? 'at' : isMoment ? 'kept' : (recheckBy ?? 'policy');
  return (
    <>
      <CardSelect label="Re-check" value={chosen} onChange={choose}>
        <option value="policy">{policyWords(claim, inOwnZone)}</option>
        {isMoment && <option value="kept">By {inOwnZone(recheckBy)}</option>}
        {offered.map((hours) => (
          <option key={hours} value={hours}>
            In {describeHours(hours)}
          </option>
        ))}
        <option value="at">At a time …</option>
        <option value="never">No further re-check</option>
      </CardSelect>
      {isChoosing && <MomentForm claim={claim} onSet={set} onCancel={() => setChoosing(false)} />}
    </>
  );
}

/** What the desk asks of the kind of a claim. */
function policyWords(
  { recheckAfter, recheckAt, recheckBy }: ClaimView,
  inOwnZone: (at: string) => string,
): string {
  if (recheckAfter === null) return 'None asked for';
  const after = `${describeHours(recheckAfter)} after it is decided`;
  return recheckBy === null && recheckAt !== null ? `By ${inOwnZone(recheckAt)}` : after;
}

type MomentFormProps = {
  claim: ClaimView;
  onSet: (by: string) => void;
  onCancel: () => void;
};

function MomentForm({ claim, onSet, onCancel }: MomentFormProps) {
  const [value, setValue] = useState(() => toFieldValue(new Date(Date.now() + 6 * hourMs)));
  const [error, setError] = useState<string>();

  function set() {
    const at = fromFieldValue(value);
    if (at === null) return setError('Choose a day and a time.');
    if (at.getTime() <= Date.now()) return setError('This time has passed.');
    onSet(at.toISOString());
  }

  return (
    <fieldset className="flex flex-col gap-2 rounded-md border border-line p-3">
      <legend className="sr-only">When the claim has to be looked at again</legend>
      <TextField
        label="To be looked at again by"
        type="datetime-local"
        hint={
          claim.decidedAt === null ? 'It counts once something is decided of the claim.' : undefined
        }
        error={error}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set();
        }}
      />
      <div className="flex gap-2">
        <Button size="small" look="primary" onClick={set}>
          Save time
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
