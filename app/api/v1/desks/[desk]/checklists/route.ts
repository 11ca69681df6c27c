import * as contract from '@/lib/checklists/contract';
import { setChecklist } from '@/lib/checklists/mutations';
import { listChecklists } from '@/lib/checklists/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listChecklists, ({ actor }) => listChecklists(actor));
export const PUT = endpoint(contract.setChecklist, ({ actor, body }) => setChecklist(actor, body));
