import { isAnswered } from '@/lib/checklists/list-questions';
import type { ChecklistView, CheckView } from '@/lib/checklists/schema';
import type { ClaimView } from '@/lib/claims/schema';
import { isAbout } from '@/lib/claims/status';
import { inSentence, type StatusNames } from '@/lib/claims/status-names';
import { originOf } from '@/lib/evidence/derivation';
import type { EvidenceView } from '@/lib/evidence/schema';
import { isDue } from '@/lib/recheck/recheck-at';
import type { ClaimKind } from '@/prisma/generated/enums';

/** As much of a standing claim as the gate looks at. */
export type GateClaim = Pick<ClaimView, 'id' | 'kind' | 'status' | 'ranges' | 'recheckAt'> & {
  attribution: { source: object | null } | null;
  hedges: readonly { kind: string }[];
  verdicts: readonly Pick<ClaimView['verdicts'][number], 'value' | 'rationale' | 'ranges'>[];
  ruling: Pick<NonNullable<ClaimView['ruling']>, 'ranges'> | null;
  evidence: readonly Pick<EvidenceView, 'id' | 'stance' | 'derivesFrom'>[];
  checks: readonly Pick<CheckView, 'questionId' | 'done' | 'note'>[];
  comments: readonly { resolved: object | null }[];
};

type Described = {
  /** What is found, as an admin chooses how strict to be with it. */
  title: Found;
  /** Why an editor would not let it through. */
  why: string;
  /** How strict it is where the desk has said nothing else. */
  standard: 'hold' | 'warn' | 'off';
};

type Rule = Described &
  (
    | { about: 'claim'; says: (count: number, names: StatusNames) => string; breaks: ClaimTest }
    | { about: 'article'; says: string; breaks: (claims: readonly GateClaim[]) => boolean }
  );

/** What the rules go by beside the claims. */
export type GateGrounds = {
  checklists: readonly Pick<ChecklistView, 'kind' | 'questions'>[];
  /** In ms since 1970. */
  now: number;
  /** What the desk calls the statuses; by the standard what everybody does. */
  names?: StatusNames;
};

type ClaimTest = (claim: GateClaim, grounds: GateGrounds) => boolean;

/** The keys by which programs know the rules, in the order in which people read their reasons. */
export const ruleKeys = [
  'no-claims',
  'needs-ruling',
  'pending',
  'recheck-due',
  'unexplained-dispute',
  'own-voice',
  'no-attribution',
  'single-origin',
  'no-evidence',
  'unanswered-checklist',
  'open-comments',
] as const;

export type RuleKey = (typeof ruleKeys)[number];

/**
 * What an editor looks for before an article goes out. Each rule says one thing that would be asked
 * the day after: had anybody checked it, whose word is it, who counted. What is left out on purpose:
 * check-worthiness, which is a model's opinion that nobody on the desk can mend; one origin of a
 * statistic, whose original table is one; and evidence for quotes apart from that for all claims.
 */
export const rules: Readonly<Record<RuleKey, Rule>> = {
  'no-claims': {
    title: 'No claims at all',
    why: 'Nothing was taken apart, so nothing was checked; “signed off” would promise what nobody did.',
    standard: 'hold',
    about: 'article',
    says: 'The article has no claims, so nothing in it was checked.',
    breaks: (claims) => claims.length === 0,
  },
  'needs-ruling': {
    title: 'Claims that need a ruling',
    why: 'Reviewers disagree, so the desk has no word of its own on them yet.',
    standard: 'hold',
    about: 'claim',
    says: counted('claim needs a ruling', 'claims need a ruling'),
    breaks: ({ status }) => status === 'NEEDS_RULING',
  },
  pending: {
    title: 'Pending claims',
    why: 'They lack the verdicts that the desk wants on their words as they stand.',
    standard: 'hold',
    about: 'claim',
    says: counted('claim is pending', 'claims are pending'),
    breaks: ({ status }) => status === 'PENDING',
  },
  'recheck-due': {
    title: 'Claims that are due for a re-check',
    why: 'What was decided of them is older than the desk lets it stand: in breaking news it may be wrong by now.',
    standard: 'hold',
    about: 'claim',
    says: counted('claim is due for a re-check', 'claims are due for a re-check'),
    breaks: (claim, { now }) => isDue(claim, now),
  },
  'unexplained-dispute': {
    title: (names) => `${names.DISPUTED} claims without a rationale`,
    why: 'To dispute what somebody said and not say why helps no reader, and cannot be defended.',
    standard: 'hold',
    about: 'claim',
    says: counted(
      (names) => `${inSentence(names.DISPUTED)} claim has no rationale`,
      (names) => `${inSentence(names.DISPUTED)} claims have no rationale`,
    ),
    breaks: (claim) => claim.status === 'DISPUTED' && !isExplained(claim),
  },
  'own-voice': {
    title: (names) =>
      `Claims that are not ${inSentence(names.VERIFIED)}, in the article’s own voice`,
    why: 'The article says as its own what the desk could not verify or disputes: it names nobody who says so, and puts no “reportedly” before it.',
    standard: 'hold',
    about: 'claim',
    says: counted(
      (names) =>
        `claim that is not ${inSentence(names.VERIFIED)} is stated in the article’s own voice`,
      (names) =>
        `claims that are not ${inSentence(names.VERIFIED)} are stated in the article’s own voice`,
    ),
    breaks: (claim) =>
      (claim.status === 'UNVERIFIED' || claim.status === 'DISPUTED') &&
      assertions.includes(claim.kind) &&
      !isAttributed(claim) &&
      !claim.hedges.some(({ kind }) => kind !== 'approximation'),
  },
  'no-attribution': {
    title: 'High-risk claims without attribution',
    why: 'Who did it and how many were hurt is always somebody’s word, and changes by the hour. High-risk are claims of responsibility and casualty counts.',
    standard: 'hold',
    about: 'claim',
    says: counted(
      'high-risk claim is without attribution',
      'high-risk claims are without attribution',
    ),
    breaks: (claim) => isHighRisk(claim) && !isAttributed(claim),
  },
  'single-origin': {
    title: (names) => `${names.VERIFIED} casualty counts with one origin`,
    why: 'Five links to one statement are one source, and nobody has counted a second time.',
    standard: 'hold',
    about: 'claim',
    says: counted(
      (names) => `${inSentence(names.VERIFIED)} casualty count rests on one origin`,
      (names) => `${inSentence(names.VERIFIED)} casualty counts rest on one origin each`,
    ),
    breaks: (claim) =>
      claim.status === 'VERIFIED' &&
      claim.kind === 'CASUALTY_COUNT' &&
      countSupportingOrigins(claim) === 1,
  },
  'no-evidence': {
    title: (names) => `${names.VERIFIED} claims without evidence that supports them`,
    why: 'Whoever asks tomorrow how the desk knew has nothing to look at.',
    standard: 'warn',
    about: 'claim',
    says: counted(
      (names) => `${inSentence(names.VERIFIED)} claim has no evidence that supports it`,
      (names) => `${inSentence(names.VERIFIED)} claims have no evidence that supports them`,
    ),
    breaks: (claim) => claim.status === 'VERIFIED' && countSupportingOrigins(claim) === 0,
  },
  'unanswered-checklist': {
    title: 'High-risk claims with unanswered questions',
    why: 'The desk’s own checklist asks for more than anybody has looked into.',
    standard: 'warn',
    about: 'claim',
    says: counted(
      'high-risk claim has unanswered questions on its checklist',
      'high-risk claims have unanswered questions on their checklists',
    ),
    breaks: (claim, { checklists }) => isHighRisk(claim) && hasUnanswered(claim, checklists),
  },
  'open-comments': {
    title: 'Claims with open comments',
    why: 'Somebody has asked, and nobody has said that it is settled.',
    standard: 'warn',
    about: 'claim',
    says: counted('claim has open comments', 'claims have open comments'),
    breaks: ({ comments }) => comments.some(({ resolved }) => resolved === null),
  },
};

/** What is found, in words that may name a status. */
type Found = string | ((names: StatusNames) => string);

const inWords = (found: Found, names: StatusNames) =>
  typeof found === 'string' ? found : found(names);

/** What a rule finds, in the words of a desk. */
export const titleOf = (rule: RuleKey, names: StatusNames) => inWords(rules[rule].title, names);

function counted(one: Found, more: Found) {
  return (count: number, names: StatusNames) =>
    `${count} ${inWords(count === 1 ? one : more, names)}.`;
}

/** The kinds that say how things are. An opinion, a prediction or a question needs no proof. */
const assertions: readonly ClaimKind[] = [
  'RESPONSIBILITY',
  'CASUALTY_COUNT',
  'STATISTIC',
  'QUOTE',
  'DATE_OR_PLACE',
  'FACT',
];

const isHighRisk = ({ kind }: GateClaim) => kind === 'RESPONSIBILITY' || kind === 'CASUALTY_COUNT';

// A cue alone, as in “it was said”, names nobody.
const isAttributed = ({ attribution }: GateClaim) =>
  attribution !== null && attribution.source !== null;

/** A ruling is never without a reason. */
const isExplained = (claim: GateClaim) =>
  (claim.ruling !== null && isAbout(claim.ruling, claim)) ||
  claim.verdicts.some(
    (verdict) =>
      verdict.value === 'DISPUTED' && verdict.rationale !== '' && isAbout(verdict, claim),
  );

function countSupportingOrigins({ evidence }: GateClaim): number {
  const supporting = evidence.filter(({ stance }) => stance === 'SUPPORTS');
  return new Set(supporting.map(({ id }) => originOf(evidence, id))).size;
}

function hasUnanswered(
  { kind, checks }: GateClaim,
  checklists: GateGrounds['checklists'],
): boolean {
  const answered = new Set(checks.filter(isAnswered).map(({ questionId }) => questionId));
  const asked = checklists.find((checklist) => checklist.kind === kind)?.questions ?? [];
  return asked.some(({ id }) => !answered.has(id));
}
