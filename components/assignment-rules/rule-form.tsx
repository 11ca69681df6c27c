'use client';

import { useState } from 'react';
import { PeopleField } from '@/components/assignments/people-field';
import { PolicyForm } from '@/components/policy/policy-form';
import { Select } from '@/components/ui/fields/select';
import { TextField } from '@/components/ui/fields/text-field';
import { fieldErrors } from '@/lib/api/field-errors';
import type { setAssignmentRule } from '@/lib/assignment-rules/contract';
import type { AssignmentRuleView } from '@/lib/assignment-rules/schema';
import type { AssignBy } from '@/prisma/generated/enums';

const ways = {
  HAND: 'By hand: an editor assigns, or somebody takes it',
  ROUND_ROBIN: 'In turn: to one reviewer after the other',
  LOAD: 'By load: to whom the fewest claims wait for',
} as const satisfies Record<AssignBy, string>;

type Written = {
  assignBy: string;
  members: readonly string[];
  reviewersPerArticle: string;
  dueHours: string;
  holdMinutes: string;
};

type Person = { id: string; name: string };

/** A rule as the form shows it. Whoever has left the desk takes no part any more. */
const asWritten = (rule: AssignmentRuleView, people: readonly Person[]): Written => ({
  assignBy: rule.assignBy,
  members: rule.members.filter((member) => people.some(({ id }) => id === member)),
  reviewersPerArticle: String(rule.reviewersPerArticle),
  dueHours: rule.dueHours === null ? '' : String(rule.dueHours),
  holdMinutes: String(rule.holdMinutes),
});

type RuleFormProps = {
  desk: string;
  rule: AssignmentRuleView;
  /** The people of the desk. */
  people: readonly Person[];
};

/** How the desk assigns the articles that arrive, for an admin to say. */
export function RuleForm({ desk, rule, people }: RuleFormProps) {
  const [written, setWritten] = useState(() => asWritten(rule, people));
  const write = (change: Partial<Written>) => setWritten({ ...written, ...change });
  const byRule = written.assignBy !== 'HAND';
  return (
    <PolicyForm<typeof setAssignmentRule>
      desk={desk}
      part="assignment-rule"
      version={rule.version}
      body={bodyOf(written)}
      done="Saved. What arrives from now on is assigned so."
      label="Save assignment"
      onSaved={(saved) => setWritten(asWritten(saved, people))}
      className="flex max-w-lg flex-col gap-4"
    >
      {(issues) => {
        const errors = fieldErrors(issues);
        return (
          <>
            <Select
              label="Articles that arrive are assigned"
              value={written.assignBy}
              onChange={(event) => write({ assignBy: event.currentTarget.value })}
              options={Object.entries(ways).map(([value, label]) => ({ value, label }))}
            />
            {byRule && (
              <>
                <PeopleField
                  legend="Who takes part"
                  people={people}
                  chosen={written.members}
                  onChange={(members) => write({ members })}
                  none="Nobody is on this desk."
                  error={errors.members}
                />
                <p className="-mt-2 text-muted">
                  {written.members.length === 0
                    ? 'Nobody is chosen: all reviewers take part.'
                    : 'Only those who are chosen take part, whatever their role.'}
                </p>
                <Figure
                  label="Due after, in hours"
                  hint="Empty where no time is set."
                  error={errors.dueHours}
                  value={written.dueHours}
                  onChange={(dueHours) => write({ dueHours })}
                />
              </>
            )}
            <Figure
              label="Reviewers for one article"
              hint="As many are assigned it, or may take it."
              error={errors.reviewersPerArticle}
              value={written.reviewersPerArticle}
              onChange={(reviewersPerArticle) => write({ reviewersPerArticle })}
            />
            <Figure
              label="What is taken is held for, in minutes"
              hint="And for as long again whenever somebody works on it."
              error={errors.holdMinutes}
              value={written.holdMinutes}
              onChange={(holdMinutes) => write({ holdMinutes })}
            />
          </>
        );
      }}
    </PolicyForm>
  );
}

type FigureProps = {
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
};

function Figure({ label, hint, error, value, onChange }: FigureProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type="number"
      inputMode="numeric"
      min={1}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What was written as the API takes it; what is no number goes out as none, and is refused there. */
function bodyOf({ assignBy, members, dueHours, ...figures }: Written) {
  return {
    assignBy: assignBy as AssignBy,
    members: [...members],
    reviewersPerArticle: Number(figures.reviewersPerArticle),
    dueHours: dueHours.trim() === '' ? null : Number(dueHours),
    holdMinutes: Number(figures.holdMinutes),
  };
}
