import * as contract from '@/lib/print-templates/contract';
import { setPrintTemplates } from '@/lib/print-templates/mutations';
import { getPrintTemplates } from '@/lib/print-templates/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getPrintTemplates, ({ actor }) => getPrintTemplates(actor));
export const PUT = endpoint(contract.setPrintTemplates, ({ actor, body }) =>
  setPrintTemplates(actor, body),
);
