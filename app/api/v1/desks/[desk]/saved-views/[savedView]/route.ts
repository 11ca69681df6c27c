import * as contract from '@/lib/saved-views/contract';
import { changeSavedView, removeSavedView } from '@/lib/saved-views/mutations';
import { endpoint } from '@/lib/server/endpoint';

export const PATCH = endpoint(contract.changeSavedView, ({ actor, params, body }) =>
  changeSavedView(actor, params.savedView, body),
);
export const DELETE = endpoint(contract.removeSavedView, ({ actor, params, query }) =>
  removeSavedView(actor, params.savedView, query.version),
);
