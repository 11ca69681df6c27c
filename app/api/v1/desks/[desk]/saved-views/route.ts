import * as contract from '@/lib/saved-views/contract';
import { addSavedView } from '@/lib/saved-views/mutations';
import { listSavedViews } from '@/lib/saved-views/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listSavedViews, ({ actor }) => listSavedViews(actor));
export const POST = endpoint(contract.addSavedView, ({ actor, body }) => addSavedView(actor, body));
