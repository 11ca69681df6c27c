import { z } from 'zod';
import { id, instant, person, prose, version } from '@/lib/api/fields';
import { Stage } from '@/prisma/generated/enums';
import { ruleKeys } from './rules';
import { severityOrder } from './severities';

/** The longest note that is taken with an override, in UTF-16 code units. */
const overrideNoteLengthMax = 4000;

const rule = z.enum(ruleKeys).meta({ description: 'Its key, which stays what it is.' });
const severity = z.enum(severityOrder);

const claims = z.array(id).meta({
  description: 'The claims concerned, in reading order; none where it is about the article.',
});

export const gateReason = z
  .strictObject({
    rule,
    severity: severity.exclude(['off']),
    title: z.string().meta({ description: 'For people, in the words of the desk.' }),
    message: z.string().meta({ description: 'What was found, as a sentence; in its words too.' }),
    claims,
  })
  .meta({ id: 'GateReason', description: 'Why the gate holds an article, or warns of it.' });

export const overriddenReasons = z.array(
  z.strictObject({ rule, message: z.string(), claims: z.array(id) }),
);

export const overrideView = z
  .strictObject({
    by: person,
    at: instant,
    stage: z.enum(Stage).meta({ description: 'What the article came to by it.' }),
    note: z.string().meta({ description: 'Why it went on all the same.' }),
    reasons: overriddenReasons.meta({ description: 'What held it then.' }),
    endedAt: instant.nullable().meta({
      description: 'When the article was reopened or a newer override took its place.',
    }),
  })
  .meta({ id: 'Override', description: 'That an editor took an article on against the gate.' });

export type OverrideView = z.infer<typeof overrideView>;

export const overrideInput = z.strictObject({
  note: prose(overrideNoteLengthMax).min(1, 'An override needs a written reason.'),
  reasons: z.array(z.strictObject({ rule, claims: z.array(id) })).meta({
    description:
      'The reasons as you saw them. Where the gate has another by now the step is refused, so that nobody overrides what they have not read.',
  }),
});

export const gateView = z
  .strictObject({
    result: z.enum(['pass', 'hold', 'override']).meta({
      description:
        'override: something holds it, and an editor has taken it on with a written reason that covers just this.',
    }),
    asOf: instant,
    stage: z.enum(Stage),
    reasons: z.array(gateReason).meta({ description: 'First what holds it, then the warnings.' }),
    override: overrideView
      .nullable()
      .meta({ description: 'The last one, also where it has ended.' }),
  })
  .meta({ id: 'Gate', description: 'Whether an article is ready to go out, and why not.' });

export type GateView = z.infer<typeof gateView>;

const severities = z.partialRecord(rule, severity);

export const gateRulesView = z
  .strictObject({
    rules: z.array(
      z.strictObject({
        rule,
        title: z.string(),
        why: z.string(),
        severity,
        standard: severity.meta({ description: 'What it is where the desk says nothing else.' }),
      }),
    ),
    version,
  })
  .meta({ id: 'GateRules', description: 'How strict a desk is before an article goes out.' });

export type GateRulesView = z.infer<typeof gateRulesView>;

export const setGateRulesInput = z.strictObject({
  severities: severities.meta({
    description: 'By rule; a rule that is left out is as strict as it is by the standard.',
  }),
  version,
});

/** Severities as they are stored, without what this version does not know. */
export function readOwnSeverities(stored: unknown): z.infer<typeof severities> {
  const known = Object.entries(Object(stored)).filter(
    ([key, value]) => rule.safeParse(key).success && severity.safeParse(value).success,
  );
  return Object.fromEntries(known);
}
