import type { Stage } from '@/prisma/generated/enums';

type Described = {
  label: string;
  /** What changes to its claims are refused with; null where they are welcome. */
  lock: string | null;
};

/**
 * How far the work on an article has come. It says nothing of what the desk holds of its claims
 * (their status), and that it was published is a fact of its own, which no stage takes back.
 */
export const stages = {
  NEW: { label: 'New', lock: null },
  IN_REVIEW: { label: 'In review', lock: null },
  READY: { label: 'Ready', lock: null },
  SIGNED_OFF: {
    label: 'Signed off',
    lock: 'This article is signed off. An editor has to reopen it before its claims can change.',
  },
  PUBLISHED: {
    label: 'Published',
    lock: 'This article is published. An editor has to open a correction before its claims can change.',
  },
  CORRECTING: { label: 'In correction', lock: null },
  CORRECTED: {
    label: 'Corrected',
    lock: 'This article is published and corrected. An editor has to open another correction before its claims can change.',
  },
} as const satisfies Record<Stage, Described>;

/** The stages in the order in which an article comes to them. */
export const stageOrder = [
  'NEW',
  'IN_REVIEW',
  'READY',
  'SIGNED_OFF',
  'PUBLISHED',
  'CORRECTING',
  'CORRECTED',
] as const satisfies readonly Stage[];

/** Why the claims of an article at this stage cannot change, as a sentence; null where they can. */
export const lockOf = (stage: Stage): string | null => stages[stage].lock;

/** Where claims change: at any other stage nothing of an article waits for anybody. */
export const workableStages: readonly Stage[] = stageOrder.filter((item) => lockOf(item) === null);
