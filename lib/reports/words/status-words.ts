import { inSentence, type StatusNames, standardStatusNames } from '@/lib/claims/status-names';
import type { ClaimStatus, Stance, VerdictValue } from '@/prisma/generated/enums';

/** How reports speak of a status, beyond its label and mark. */
type StatusPhrases = {
  /** What follows "1 claim" in a sentence. */
  singular: string;
  /** What follows "2 claims" in a sentence. */
  plural: string;
  /** One sentence that tells a reader what the status says, and what it doesn't. */
  meaning: string;
};

export const statusPhrases = {
  VERIFIED: {
    singular: 'is verified',
    plural: 'are verified',
    meaning: 'Reviewers checked the claim and found that it holds.',
  },
  UNVERIFIED: {
    singular: 'is unverified',
    plural: 'are unverified',
    meaning:
      'Reviewers tried and could neither confirm nor refute the claim. It may be true or false.',
  },
  DISPUTED: {
    singular: 'is disputed',
    plural: 'are disputed',
    meaning: 'Reviewers found grounds against the claim.',
  },
  NEEDS_RULING: {
    singular: 'needs a ruling',
    plural: 'need a ruling',
    meaning: 'Reviewers disagree, and no editor has decided yet.',
  },
  PENDING: {
    singular: 'is pending',
    plural: 'are pending',
    meaning: 'Not as many reviewers as it takes have given a verdict on these words yet.',
  },
} as const satisfies Record<ClaimStatus, StatusPhrases>;

/** What evidence does to a claim, as a verb. */
export const stanceWords = {
  SUPPORTS: 'supports',
  REFUTES: 'refutes',
  CONTEXT: 'gives context',
} as const satisfies Record<Stance, string>;

/**
 * The status or verdict as it stands inside a sentence: "needs ruling". What programs read has the
 * standard names, whatever the desk calls them.
 */
export function statusWord(
  status: ClaimStatus | VerdictValue,
  names: StatusNames = standardStatusNames,
): string {
  return inSentence(names[status]);
}

/** What follows a number of claims in a sentence: "are verified", in the desk's words. */
export function statusPhrase(status: ClaimStatus, count: number, names: StatusNames): string {
  const phrase = statusPhrases[status][count === 1 ? 'singular' : 'plural'];
  if (names[status] === standardStatusNames[status]) return phrase;
  return `${count === 1 ? 'is' : 'are'} ${inSentence(names[status])}`;
}
