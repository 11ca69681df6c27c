import { callApi } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type { BoardQuery } from '@/lib/board/address';
import type { addSavedView, changeSavedView, removeSavedView } from '@/lib/saved-views/contract';
import type { SavedView } from '@/lib/saved-views/schema';

/** What a saved view keeps of what the board was asked for. */
export function lasting({
  after: _,
  ...query
}: BoardQuery & { limit?: number }): SavedView['query'] {
  const { limit: __, ...kept } = query;
  return kept;
}

type New = Pick<SavedView, 'id' | 'name' | 'shared' | 'query'>;

/** Saves a view, also one that was just removed. */
export const sendNewView = (desk: string, { id, name, shared, query }: New) =>
  callApi<typeof addSavedView>({
    method: 'POST',
    path: `/desks/${desk}/saved-views`,
    body: { id, name, shared, query },
  });

/** Renames a view, gives it another query, shares it or shares it no more. */
export const sendViewChange = (
  desk: string,
  { id, version }: Pick<SavedView, 'id' | 'version'>,
  change: Partial<Pick<SavedView, 'name' | 'shared' | 'query'>>,
) =>
  callApi<typeof changeSavedView>({
    method: 'PATCH',
    path: `/desks/${desk}/saved-views/${id}`,
    body: { version, ...change },
  });

/** Removes a view. */
export const sendViewRemoval = (desk: string, { id, version }: Pick<SavedView, 'id' | 'version'>) =>
  callApi<typeof removeSavedView>({
    method: 'DELETE',
    path: `/desks/${desk}/saved-views/${id}?version=${version}`,
  });

/** Why a view was not saved, in words. */
export const whyNotSaved = (problem: unknown): string =>
  problem instanceof Problem
    ? problem.detail
    : 'The server cannot be reached. It may not have been saved: try again.';
