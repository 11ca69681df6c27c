import type { Stage } from '@/prisma/generated/enums';

/** The stages that an article comes to by the gate, each with what an editor does who takes it there. */
export const gatedStages = {
  SIGNED_OFF: 'sign the article off',
  PUBLISHED: 'publish the article',
  CORRECTED: 'close the correction',
} as const satisfies Partial<Record<Stage, string>>;

export type GatedStage = keyof typeof gatedStages;

/** Whether the gate is asked before an article comes to a stage: whatever readers or the desk rely on. */
export const isGated = (stage: Stage): stage is GatedStage => Object.hasOwn(gatedStages, stage);
