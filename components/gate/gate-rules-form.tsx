'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { Problem } from '@/lib/api/problem';
import type { setGateRules } from '@/lib/gate/contract';
import type { GateRulesView } from '@/lib/gate/schema';
import { type Severity, severityNames, severityOrder } from '@/lib/gate/severities';

type Outcome = { tone: 'done' | 'error'; words: string };

const options = severityOrder.map((value) => ({ value, label: severityNames[value] }));

const severitiesOf = ({ rules }: GateRulesView) =>
  Object.fromEntries(rules.map(({ rule, severity }) => [rule, severity]));

/** How strict the desk is with each rule of the gate, for an admin to say. */
export function GateRulesForm({ desk, gate }: { desk: string; gate: GateRulesView }) {
  const [stored, setStored] = useState(gate);
  const [chosen, setChosen] = useState(() => severitiesOf(gate));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      const path = `/desks/${desk}/gate-rules`;
      const body = { severities: chosen, version: stored.version };
      const saved = await callApi<typeof setGateRules>({ method: 'PUT', path, body });
      setStored(saved);
      setChosen(severitiesOf(saved));
      setOutcome({ tone: 'done', words: 'Saved. The gate is as strict as this from now on.' });
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      // Kept as it was chosen: saved again, it stands over the other one.
      if (isGateRules(current)) setStored(current);
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="flex flex-col items-start gap-4">
      <ul className="w-full border-b border-line">
        {stored.rules.map(({ rule, title, why, standard }) => (
          <li
            key={rule}
            className="grid gap-x-6 gap-y-2 border-t border-line py-3 sm:grid-cols-[minmax(0,1fr)_7rem] sm:items-start"
          >
            <div>
              <p className="font-semibold">{title}</p>
              <p className="text-muted">{why}</p>
              {chosen[rule] !== standard && (
                <p className="text-muted">The standard is “{severityNames[standard]}”.</p>
              )}
            </div>
            <Select
              label={title}
              hideLabel
              options={options}
              value={chosen[rule]}
              onChange={(event) => {
                setChosen({ ...chosen, [rule]: event.target.value as Severity });
                setOutcome(null);
              }}
            />
          </li>
        ))}
      </ul>
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <Button type="submit" look="primary" busy={isBusy}>
        {isBusy ? 'Saving …' : 'Save gate'}
      </Button>
    </form>
  );
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have chosen is still here: save it again.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'Somebody else has changed this since you opened it. Yours is still here: save it again to let it stand, or load the page anew to see theirs.';
}

const isGateRules = (value: unknown): value is GateRulesView =>
  typeof value === 'object' && value !== null && 'rules' in value;
