import { z } from 'zod';
import { kinds } from '@/lib/claims/kinds';
import type { LedgerEntryView } from './schema';

/** One value that a change touched, as words; null where there was nothing, or is nothing now. */
export type ValueChange = {
  name: string;
  before: string | null;
  after: string | null;
  /** Whether somebody has written it, so that it can be compared word by word. */
  prose: boolean;
};

const names: Record<string, string> = {
  sha256: 'SHA-256',
  url: 'Address',
  archivedUrl: 'Archived copy',
  derivesFrom: 'Derives from',
  readOn: 'Read on',
  searchedOn: 'Searched on',
  email: 'E-mail',
  firstValue: 'First value',
  byKind: 'By kind',
  byWorth: 'By worth',
  tieBreaker: 'Tie-breaker',
  heldUntil: 'Held until',
  byRule: 'By rule',
  assignBy: 'Assigned by',
  reviewersPerArticle: 'Reviewers per article',
  dueHours: 'Due after hours',
  holdMinutes: 'Held for minutes',
  setAside: 'Set aside',
  importedFrom: 'Imported from',
  blindReview: 'Blind review',
  recheckBy: 'Re-check by',
  subLabel: 'Sub-label',
  ...Object.fromEntries(Object.entries(kinds).map(([kind, name]) => [kind, `${name}, in hours`])),
  fetching: 'Fetching',
  VERIFIED: 'Verified',
  UNVERIFIED: 'Unverified',
  DISPUTED: 'Disputed',
  rationaleRequiredFor: 'Rationale required for',
};

const written = new Set([
  'wording',
  'words',
  'rationale',
  'reason',
  'text',
  'note',
  'title',
  'quote',
  'sought',
  'question',
  'reading',
]);

/** What only a program reads: where a wording limits certainty, place by place. */
const unread = new Set(['hedges']);

/**
 * What a change did to each value, in the order in which the entry holds them.
 * What stayed as it was is left out, and so are the ids of rows: they say
 * nothing to a person.
 */
export function listChanges({
  before,
  after,
}: Pick<LedgerEntryView, 'before' | 'after'>): ValueChange[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys]
    .filter((key) => !unread.has(key) && ![before?.[key], after?.[key]].some(isId))
    .map((key) => ({
      name: names[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
      before: words(before?.[key]),
      after: words(after?.[key]),
      prose: written.has(key),
    }))
    .filter((change) => change.before !== change.after);
}

const placed = z.object({ start: z.int(), end: z.int() });
const isRange = (value: unknown): value is z.infer<typeof placed> =>
  placed.safeParse(value).success;

const isId = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isId) : z.uuid().safeParse(value).success;
/** What the gate found, and an editor has overridden. */
const reasons = z.array(z.object({ message: z.string() })).min(1);
const isReasons = (value: unknown): value is z.infer<typeof reasons> =>
  reasons.safeParse(value).success;

type Value = NonNullable<LedgerEntryView['before']>[string];

function words(value: Value | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    if (value.every(isRange)) return value.map(({ start, end }) => `${start}–${end}`).join(', ');
    if (value.every((item) => typeof item === 'string')) return value.map(spoken).join(' · ');
  }
  if (isReasons(value)) return value.map(({ message }) => message).join(' ');
  return typeof value === 'string' ? spoken(value) : JSON.stringify(value);
}

/** Without the capitals that the database gives to the names of verdicts, roles and stances. */
const spoken = (value: string) =>
  /^[A-Z]+(_[A-Z]+)*$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
