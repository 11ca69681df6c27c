import type { Role, Stage } from '@/prisma/generated/enums';

/** What is asked of whoever takes a step: the words over the field, and who reads the answer. */
type Question = { label: string; description: string };

export type Step = {
  from: Stage;
  to: Stage;
  /** The button. */
  label: string;
  /** What somebody who has taken it did. */
  deed: string;
  /** Who may take it. */
  least: Role;
  /** What has to be written down with it; null where nothing has. */
  asks: Question | null;
};

const why: Question = {
  label: 'Why is it reopened?',
  description: 'The desk reads it in the history.',
};

const whatIsWrong: Question = {
  label: 'What is to be corrected?',
  description: 'The desk reads it in the history and beside the claims.',
};

const whatChanged: Question = {
  label: 'What has changed?',
  description: 'Readers see this note in the report. Say what was wrong and what is right.',
};

/**
 * Every step that an article can take from one stage to another, those from one stage in the order
 * in which they are offered. From a published article there is one way on, and it is a correction.
 */
export const steps: readonly Step[] = [
  {
    from: 'NEW',
    to: 'IN_REVIEW',
    label: 'Start review',
    deed: 'began the review',
    least: 'REVIEWER',
    asks: null,
  },
  {
    from: 'IN_REVIEW',
    to: 'READY',
    label: 'Mark ready',
    deed: 'marked the article ready',
    least: 'REVIEWER',
    asks: null,
  },
  {
    from: 'READY',
    to: 'SIGNED_OFF',
    label: 'Sign off',
    deed: 'signed the article off',
    least: 'EDITOR',
    asks: null,
  },
  {
    from: 'READY',
    to: 'IN_REVIEW',
    label: 'Reopen',
    deed: 'reopened the article',
    least: 'REVIEWER',
    asks: why,
  },
  {
    from: 'SIGNED_OFF',
    to: 'PUBLISHED',
    label: 'Publish',
    deed: 'published the article',
    least: 'EDITOR',
    asks: null,
  },
  {
    from: 'SIGNED_OFF',
    to: 'IN_REVIEW',
    label: 'Reopen',
    deed: 'reopened the article',
    least: 'EDITOR',
    asks: why,
  },
  {
    from: 'PUBLISHED',
    to: 'CORRECTING',
    label: 'Open a correction',
    deed: 'opened a correction',
    least: 'EDITOR',
    asks: whatIsWrong,
  },
  {
    from: 'CORRECTING',
    to: 'CORRECTED',
    label: 'Close the correction',
    deed: 'closed the correction',
    least: 'EDITOR',
    asks: whatChanged,
  },
  {
    from: 'CORRECTED',
    to: 'CORRECTING',
    label: 'Open another correction',
    deed: 'opened another correction',
    least: 'EDITOR',
    asks: whatIsWrong,
  },
];

/** The steps that lead on from a stage, the one to be expected first. */
export const stepsFrom = (stage: Stage): readonly Step[] =>
  steps.filter(({ from }) => from === stage);

/** The step from one stage to another; null where none leads there. */
export const findStep = (from: Stage, to: Stage): Step | null =>
  steps.find((item) => item.from === from && item.to === to) ?? null;
