import { inSentence, standardVerdictNames, type VerdictNames } from '@/lib/claims/status-names';
import type { VerdictValue } from '@/prisma/generated/enums';

/** Whether a verdict lacks the rationale that the desk asks for with it. */
export function lacksRationale(
  requiredFor: readonly VerdictValue[],
  { value, rationale }: { value: VerdictValue; rationale: string },
): boolean {
  return rationale.trim() === '' && requiredFor.includes(value);
}

/** What the desk asks for, in a sentence; to programs, which have the standard names, in those. */
export const rationaleWanted = (
  value: VerdictValue,
  names: VerdictNames = standardVerdictNames,
): string => `This desk asks for a rationale with the verdict ${inSentence(names[value])}.`;
