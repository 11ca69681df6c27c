import { z } from 'zod';
import type { LedgerEntryView } from './schema';

/** One value that a change touched, as words; null where there was nothing, or is nothing now. */
export type ValueChange = { name: string; before: string | null; after: string | null };

const names: Record<string, string> = {
  sha256: 'SHA-256',
  url: 'Address',
  archivedUrl: 'Archived copy',
  derivesFrom: 'Derives from',
  readOn: 'Read on',
  searchedOn: 'Searched on',
  email: 'E-mail',
  firstValue: 'First value',
};

/** What a change did to each value, in the order in which the entry holds them. */
export function listChanges({
  before,
  after,
}: Pick<LedgerEntryView, 'before' | 'after'>): ValueChange[] {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].map((key) => ({
    name: names[key] ?? key.charAt(0).toUpperCase() + key.slice(1),
    before: words(before?.[key]),
    after: words(after?.[key]),
  }));
}

const placed = z.object({ start: z.int(), end: z.int() });
const isRange = (value: unknown): value is z.infer<typeof placed> =>
  placed.safeParse(value).success;

/** What the gate found, and an editor has overridden. */
const reasons = z.array(z.object({ message: z.string() })).min(1);
const isReasons = (value: unknown): value is z.infer<typeof reasons> =>
  reasons.safeParse(value).success;

type Value = NonNullable<LedgerEntryView['before']>[string];

function words(value: Value | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.length > 0 && value.every(isRange)) {
    return value.map(({ start, end }) => `${start}–${end}`).join(', ');
  }
  if (isReasons(value)) return value.map(({ message }) => message).join(' ');
  if (typeof value !== 'string') return JSON.stringify(value);
  // The names that the database gives to verdicts, roles and stances.
  return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value;
}
