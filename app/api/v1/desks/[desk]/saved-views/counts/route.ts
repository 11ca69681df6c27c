import * as contract from '@/lib/saved-views/contract';
import { countSavedViews } from '@/lib/saved-views/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.countSavedViews, ({ actor }) => countSavedViews(actor));
