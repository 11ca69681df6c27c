import type { ReviewState } from '@/components/claims/review-state';
import { canReadAgreement } from '@/lib/agreement/access';
import { writeBoardAddress } from '@/lib/board/address';
import { choices } from '@/lib/claims/filter';
import type { StatusNames, VerdictNames } from '@/lib/claims/status-names';
import { canManagePeople, canManagePolicy } from '@/lib/desks/access';
import type { Actor } from '@/lib/desks/actor';
import { nameAtDesk } from '@/lib/keys/command-names';
import { commands } from '@/lib/keys/commands';
import type { Keymap } from '@/lib/keys/keymap';
import type { PaletteItem } from '@/lib/palette/search-items';
import type { SavedView } from '@/lib/saved-views/schema';
import { canManageTokens } from '@/lib/tokens/access';

/** The commands of the review desk and the pages around it, as somebody of this role may use them. */
export function fixedItems(
  actor: Pick<Actor, 'deskSlug' | 'role'>,
  articleId: string,
  { keymap, names }: { keymap: Keymap; names: VerdictNames },
) {
  const desk = `/desks/${actor.deskSlug}`;
  const article = `${desk}/articles/${articleId}`;
  const pages = [
    ['Board of articles', `${desk}/articles`],
    ['My work', `${desk}/work`],
    ['Add an article', `${desk}/articles/new`],
    ['Import files', `${desk}/imports/new`],
    ['Imports of the desk', `${desk}/imports`],
    ['Dossiers of the desk', `${desk}/dossiers`],
    ['Report of this article', `${article}/report`],
    ['History of this article', `${article}/history`],
    ['Guidelines of the desk', `${desk}/guidelines`],
    ['Week of the desk', `${desk}/week`],
    ['Digest of the desk', `${desk}/digest`],
    ['Ledger of the desk', `${desk}/ledger`],
    ['Mentions of you', `${desk}/mentions`],
    ...(canReadAgreement(actor)
      ? [['Agreement of the reviewers', `${desk}/agreement`] as const]
      : []),
    ...(canManagePeople(actor) ? [['People of the desk', `${desk}/people`] as const] : []),
    ...(canManageTokens(actor) ? [['Access tokens of the desk', `${desk}/tokens`] as const] : []),
    ...(canManagePolicy(actor) ? [['Policy of the desk', `${desk}/policy`] as const] : []),
    ['Your account', '/account'],
  ] as const;
  return [
    ...commands.map(
      ({ command }): PaletteItem => ({
        id: `command ${command}`,
        kind: 'command',
        command,
        key: keymap[command],
        label: nameAtDesk(command, names),
      }),
    ),
    ...pages.map(
      ([label, path]): PaletteItem => ({ id: `page ${label}`, kind: 'page', path, label }),
    ),
  ];
}

/** Which claims the list may show, by what is decided of them. */
export function filterItems(names: StatusNames): PaletteItem[] {
  const all = { id: 'filter all', kind: 'filter', value: null, label: 'Show all claims' } as const;
  const others = choices.show.map(
    ({ value, label, status }): PaletteItem => ({
      id: `filter ${value}`,
      kind: 'filter',
      value,
      label: `Show claims: ${status ? names[status] : label}`,
    }),
  );
  return [all, ...others];
}

/** The claims of the article that stand, by their numbers and wordings. */
export function claimItems({ standing, claims, numbers }: ReviewState): PaletteItem[] {
  return standing.map((claimId) => ({
    id: `claim ${claimId}`,
    kind: 'claim',
    claimId,
    label: `Claim ${numbers.get(claimId)}: ${claims.get(claimId)?.wording ?? ''}`,
  }));
}

/** The other articles of the desk. */
export function articleItems(
  articles: readonly { id: string; title: string }[],
  { deskSlug, openId }: { deskSlug: string; openId: string },
): PaletteItem[] {
  return articles
    .filter(({ id }) => id !== openId)
    .map(({ id, title }) => ({
      id: `article ${id}`,
      kind: 'article',
      path: `/desks/${deskSlug}/articles/${id}`,
      label: title,
    }));
}

/** The saved views of the board. */
export function viewItems(
  views: readonly Pick<SavedView, 'id' | 'name' | 'query'>[],
  deskSlug: string,
): PaletteItem[] {
  return views.map(({ id, name, query }) => ({
    id: `view ${id}`,
    kind: 'view',
    path: `/desks/${deskSlug}/articles?${writeBoardAddress(query)}`,
    label: name,
  }));
}
