import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/views/contract';
import { changeView, removeView } from '@/lib/views/mutations';

export const PATCH = endpoint(contract.changeView, ({ actor, params, body }) =>
  changeView(actor, params.savedView, body),
);
export const DELETE = endpoint(contract.removeView, ({ actor, params, query }) =>
  removeView(actor, params.savedView, query.version),
);
