import type { StatusNames } from '@/lib/claims/status-names';
import type { ReportChange } from '@/lib/reports/compare-reports';

/**
 * A change between two reports in words: what happened, then the claim it
 * happened to, `names` being what the desk calls the statuses.
 */
export function changeWords(
  change: ReportChange,
  names: StatusNames,
): { what: string; wording: string; instead: string | null } {
  switch (change.kind) {
    case 'text':
      return {
        what: 'Of another text of the article:',
        wording: `revision ${change.before}`,
        instead: `revision ${change.after}`,
      };
    case 'status':
      return {
        what: `From ${names[change.before]} to ${names[change.after]}:`,
        wording: change.wording,
        instead: null,
      };
    case 'wording':
      return { what: 'Worded anew:', wording: change.before, instead: change.after };
    case 'added':
      return { what: `New, ${names[change.status]}:`, wording: change.wording, instead: null };
    case 'removed':
      return { what: 'No longer in it:', wording: change.wording, instead: null };
  }
}
