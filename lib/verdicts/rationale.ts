import { statuses } from '@/lib/claims/status';
import type { VerdictValue } from '@/prisma/generated/enums';

/** Whether a verdict lacks the rationale that the desk asks for with it. */
export function lacksRationale(
  requiredFor: readonly VerdictValue[],
  { value, rationale }: { value: VerdictValue; rationale: string },
): boolean {
  return rationale.trim() === '' && requiredFor.includes(value);
}

/** What the desk asks for, in a sentence. */
export const rationaleWanted = (value: VerdictValue): string =>
  `This desk asks for a rationale with the verdict ${statuses[value].label.toLowerCase()}.`;
