'use client';

import { useState } from 'react';
import { PolicyForm } from '@/components/policy/policy-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { StatusGlyph } from '@/components/ui/status/status-glyph';
import { statuses } from '@/lib/claims/status';
import { standardVerdictNames } from '@/lib/claims/status-names';
import type { setVerdictNames } from '@/lib/verdict-names/contract';
import type { VerdictNamesView } from '@/lib/verdict-names/schema';
import { VerdictValue } from '@/prisma/generated/enums';

const fieldOf = (value: VerdictValue) => `body.names.${value}`;

/** What the desk calls the three verdicts, for an admin to say. */
export function VerdictNamesForm({ desk, stored }: { desk: string; stored: VerdictNamesView }) {
  const [names, setNames] = useState<Record<VerdictValue, string>>(stored.names);
  return (
    <PolicyForm<typeof setVerdictNames>
      desk={desk}
      part="verdict-names"
      version={stored.version}
      body={{ names }}
      done="Saved. The desk’s pages call them so from now on."
      label="Save names"
      marks={({ path }) => Object.values(VerdictValue).some((value) => path === fieldOf(value))}
      onSaved={(saved) => setNames(saved.names)}
      actions={
        <Button onClick={() => setNames({ ...standardVerdictNames })}>Standard names</Button>
      }
    >
      {(issues) => (
        <div className="grid w-full gap-4 sm:grid-cols-3">
          {Object.values(VerdictValue).map((value) => (
            <div key={value} className={`status-${statuses[value].slug} flex items-start gap-2`}>
              <StatusGlyph status={value} className="mt-8.5 text-status" />
              <TextField
                className="flex-1"
                label={`${standardVerdictNames[value]}, here called`}
                value={names[value]}
                maxLength={40}
                dir="auto"
                autoComplete="off"
                error={issues.find(({ path }) => path === fieldOf(value))?.message}
                onChange={(event) => setNames({ ...names, [value]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      )}
    </PolicyForm>
  );
}
