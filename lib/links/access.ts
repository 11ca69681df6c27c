import { type Actor, isAtLeast } from '@/lib/desks/actor';
import type { ReportProfile } from '@/prisma/generated/enums';
import type { ReportLinkView } from './schema';

/** What the desk lets others read is for editors to say. */
export function canShareReports(actor: Pick<Actor, 'role'>): boolean {
  return isAtLeast(actor.role, 'EDITOR');
}

/** What can be shared. */
export type Shareable = 'report' | 'dossier';

/** Why a report or dossier of a profile is not shared by a link of a kind; null where it may be. */
export function whyNotShared(
  profile: ReportProfile,
  kind: ReportLinkView['kind'],
  what: Shareable = 'report',
): string | null {
  if (profile === 'INTERNAL') return `An internal ${what} stays within the desk.`;
  if (profile === 'PARTNER' && kind === 'OPEN') {
    return `A ${what} for partners is shared by a secret link only.`;
  }
  return null;
}
