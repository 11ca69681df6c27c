import type { LedgerEvent } from '@/prisma/generated/enums';
import { quoteShortly } from './quote-shortly';
import type { LedgerEntryView } from './schema';

type Told = Pick<LedgerEntryView, 'before' | 'after'>;
type Values = Told['before'];

/** What is told of reports and dossiers, and of where others read them. */
export const reportDeeds = {
  REPORT_MADE: ({ after }) => `made ${aReport(after)}`,
  DOSSIER_MADE: ({ after }) => `made ${aReport(after)}`,
  DOSSIER_DELETED: ({ before }) => `deleted ${aReport(before)}`,
  DOSSIER_RESTORED: ({ after }) => `restored ${aReport(after)}`,
  LINK_ADDED: ({ after }) =>
    after?.open === true
      ? `openly published ${aReport(after)}`
      : `made a secret link to ${aReport(after)}`,
  LINK_REVOKED: ({ before }) =>
    before?.open === true
      ? `stopped publishing ${aReport(before)}`
      : `revoked a secret link to ${aReport(before)}`,
} as const satisfies Partial<Record<LedgerEvent, (told: Told) => string>>;

/** A report by whom it is for, a dossier by its title too: “a public dossier: “The harbour””. */
function aReport(values: Values): string {
  const profile = String(values?.profile ?? '').toLowerCase();
  const its = `${profile === 'internal' ? 'an' : 'a'} ${profile}`;
  if (typeof values?.dossier !== 'string') return `${its} report`;
  return `${its} dossier: ${quoteShortly(String(values.title ?? ''))}`;
}
