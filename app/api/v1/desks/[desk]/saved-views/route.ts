import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/views/contract';
import { addView } from '@/lib/views/mutations';
import { listViews } from '@/lib/views/queries';

export const GET = endpoint(contract.listViews, ({ actor }) => listViews(actor));
export const POST = endpoint(contract.addView, ({ actor, body }) => addView(actor, body));
