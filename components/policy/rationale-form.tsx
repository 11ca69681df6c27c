'use client';

import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import { StatusMark } from '@/components/ui/status/status-mark';
import type { setPolicy } from '@/lib/policy/contract';
import type { PolicyView } from '@/lib/policy/schema';
import { VerdictValue } from '@/prisma/generated/enums';

/** With which verdicts the desk asks for a rationale, for an admin to say. */
export function RationaleForm({ desk, policy }: { desk: string; policy: PolicyView }) {
  const [chosen, setChosen] = useState<readonly VerdictValue[]>(policy.rationaleRequiredFor);

  function choose(value: VerdictValue, isChosen: boolean) {
    setChosen(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value));
  }

  return (
    <PolicyForm<typeof setPolicy>
      desk={desk}
      part="policy"
      version={policy.version}
      body={{ rationaleRequiredFor: [...chosen] }}
      done="Saved. Verdicts are asked for it from now on."
      label="Save rationale"
      onSaved={({ rationaleRequiredFor }) => setChosen(rationaleRequiredFor)}
    >
      {() => (
        <fieldset>
          <legend className="font-semibold">A rationale is required for</legend>
          {Object.values(VerdictValue).map((value) => (
            <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => choose(value, event.target.checked)}
                className="size-4"
              />
              <StatusMark status={value} />
            </label>
          ))}
        </fieldset>
      )}
    </PolicyForm>
  );
}
