import { isAnswered } from '@/lib/checklists/list-questions';
import type { CheckView } from '@/lib/checklists/schema';
import type { ClaimView, VerdictView } from '@/lib/claims/schema';
import type { EvidenceView } from '@/lib/evidence/schema';
import type { SearchView } from '@/lib/searches/schema';
import type { VerdictValue } from '@/prisma/generated/enums';

type Person = { id: string; name: string };

/** What somebody held of a claim before they changed it, and until when, in UTC. */
export type EarlierVerdict = {
  reviewerId: string;
  value: VerdictValue;
  /** The sub-label by the name that it had; null where there was none. */
  subLabel: string | null;
  rationale: string;
  until: string;
};

/** All that one person has brought to a claim; `verdict` is null where they gave none. */
export type Column = {
  person: Person;
  verdict: VerdictView | null;
  /** What they held before, oldest first. */
  earlier: EarlierVerdict[];
  evidence: EvidenceView[];
  searches: SearchView[];
  checks: CheckView[];
};

/** A claim laid out by person: those with a verdict in the order of their verdicts, then all others. */
export function sideBySide(claim: ClaimView, earlier: readonly EarlierVerdict[]): Column[] {
  const checks = claim.checks.filter(isAnswered);
  const people = [
    ...claim.verdicts.map(({ reviewer }) => reviewer),
    ...claim.evidence.map(({ addedBy }) => addedBy),
    ...claim.searches.map(({ addedBy }) => addedBy),
    ...checks.map(({ checkedBy }) => checkedBy),
  ];
  const each = new Map(people.map((person) => [person.id, person]));
  return [...each.values()].map((person) => {
    const isTheirs = (other: Person) => other.id === person.id;
    return {
      person,
      verdict: claim.verdicts.find(({ reviewer }) => isTheirs(reviewer)) ?? null,
      earlier: earlier.filter(({ reviewerId }) => reviewerId === person.id),
      evidence: claim.evidence.filter(({ addedBy }) => isTheirs(addedBy)),
      searches: claim.searches.filter(({ addedBy }) => isTheirs(addedBy)),
      checks: checks.filter(({ checkedBy }) => isTheirs(checkedBy)),
    };
  });
}
