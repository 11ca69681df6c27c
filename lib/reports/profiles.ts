import { countWords } from '@/lib/words/figure-words';
import type { ReportProfile } from '@/prisma/generated/enums';

/** For whom a report is: what it is called, and what is said of it where it is chosen. */
export const profiles = {
  PUBLIC: { label: 'Public', use: 'for anybody: what may stand on the open web' },
  PARTNER: { label: 'Partner', use: 'for another newsroom: with notes and who was asked' },
  INTERNAL: { label: 'Internal', use: 'for the desk only: nothing is withheld' },
} as const satisfies Record<ReportProfile, { label: string; use: string }>;

/** The profiles from the most careful one on. The first is the standard. */
export const profileOrder = ['PUBLIC', 'PARTNER', 'INTERNAL'] as const;

/** Something that reports withhold: what it is called, one of it and many, and from whom. */
type Restriction = {
  one: string;
  many: string;
  withheldFrom: readonly ReportProfile[];
};

/**
 * Which fields are withheld from whom: the only place that says so. `redact.ts`
 * withholds them.
 */
export const restrictions = {
  memberNames: {
    one: 'name of a reviewer or editor',
    many: 'names of reviewers and editors',
    withheldFrom: ['PUBLIC', 'PARTNER'],
  },
  confidentialEvidence: {
    one: 'confidential source',
    many: 'confidential sources',
    withheldFrom: ['PUBLIC', 'PARTNER'],
  },
  confidentialSearches: {
    one: 'confidential search',
    many: 'confidential searches',
    withheldFrom: ['PUBLIC', 'PARTNER'],
  },
  asked: {
    one: 'name of who was asked',
    many: 'names of who was asked',
    withheldFrom: ['PUBLIC'],
  },
  searchNotes: {
    one: 'note on a search',
    many: 'notes on searches',
    withheldFrom: ['PUBLIC'],
  },
  checkNotes: {
    one: 'note on the checklist',
    many: 'notes on the checklist',
    withheldFrom: ['PUBLIC'],
  },
  deskAddress: {
    one: 'address within the desk',
    many: 'addresses within the desk',
    withheldFrom: ['PUBLIC', 'PARTNER'],
  },
} as const satisfies Record<string, Restriction>;

export type RestrictedField = keyof typeof restrictions;

/** All restricted fields, in the order in which a report lists what it withholds. */
export const restrictedFields = Object.keys(restrictions) as [
  RestrictedField,
  ...RestrictedField[],
];

/** Whether reports of a profile withhold a field. */
export function withholds(profile: ReportProfile, field: RestrictedField): boolean {
  const { withheldFrom }: Restriction = restrictions[field];
  return withheldFrom.includes(profile);
}

/** What a report withholds and how often: once for each place where it would stand. */
export type Withheld = { field: RestrictedField; count: number };

/** What of such counts a profile withholds. */
export const withheldOf = (
  profile: ReportProfile,
  counts: Partial<Record<RestrictedField, number>>,
): Withheld[] =>
  restrictedFields.flatMap((field) => {
    const count = counts[field] ?? 0;
    return count > 0 && withholds(profile, field) ? [{ field, count }] : [];
  });

/** One of them in words: "12 names of reviewers and editors". */
export function withheldWords({ field, count }: Withheld): string {
  const { one, many } = restrictions[field];
  return countWords(count, one, many);
}
