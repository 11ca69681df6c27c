import type { Actor } from '@/lib/desks/actor';
import { canTake } from '@/lib/stages/access';
import { findStep, type Step, steps } from '@/lib/stages/steps';
import type { Stage } from '@/prisma/generated/enums';

type Staged = { stage: Stage };

/** A step that some of the chosen articles can take. */
export type StepChoice = { step: Step; count: number };

/**
 * The steps that the actor may take with some of these articles, in the order of the stages, with
 * how many of them are at the stage that it leads on from. Steps of one name to one stage are one.
 */
export function stepChoices(actor: Pick<Actor, 'role'>, articles: readonly Staged[]): StepChoice[] {
  const choices: StepChoice[] = [];
  for (const step of steps) {
    const count = articles.filter(({ stage }) => stage === step.from).length;
    if (count === 0 || !canTake(actor, step)) continue;
    const same = choices.find(
      (other) => other.step.to === step.to && other.step.label === step.label,
    );
    if (same) same.count += count;
    else choices.push({ step, count });
  }
  return choices;
}

/** What is written with a step back that asks for words. */
const takenBack = 'Taken back: it was not meant.';

/**
 * The step that takes another one back, with the words it asks for; null where none leads straight
 * back or it is not the actor's to take.
 */
export function stepBack(
  actor: Pick<Actor, 'role'>,
  { from, to }: { from: Stage; to: Stage },
): { stage: Stage; note: string } | null {
  const step = findStep(to, from);
  if (!step || !canTake(actor, step)) return null;
  return { stage: from, note: step.asks ? takenBack : '' };
}
