'use client';

import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import { Select } from '@/components/ui/fields/select';
import type { setGateRules } from '@/lib/gate/contract';
import type { GateRulesView } from '@/lib/gate/schema';
import { type Severity, severityNames, severityOrder } from '@/lib/gate/severities';

const options = severityOrder.map((value) => ({ value, label: severityNames[value] }));

const severitiesOf = ({ rules }: GateRulesView) =>
  Object.fromEntries(rules.map(({ rule, severity }) => [rule, severity]));

/** How strict the desk is with each rule of the gate, for an admin to say. */
export function GateRulesForm({ desk, gate }: { desk: string; gate: GateRulesView }) {
  const [chosen, setChosen] = useState(() => severitiesOf(gate));
  return (
    <PolicyForm<typeof setGateRules>
      desk={desk}
      part="gate-rules"
      version={gate.version}
      body={{ severities: chosen }}
      done="Saved. The gate is as strict as this from now on."
      label="Save gate"
      onSaved={(saved) => setChosen(severitiesOf(saved))}
    >
      {() => (
        <ul className="w-full border-b border-line">
          {gate.rules.map(({ rule, title, why, standard }) => (
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
                onChange={(event) =>
                  setChosen({ ...chosen, [rule]: event.target.value as Severity })
                }
              />
            </li>
          ))}
        </ul>
      )}
    </PolicyForm>
  );
}
