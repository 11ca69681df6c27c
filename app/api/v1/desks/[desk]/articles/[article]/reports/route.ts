import * as contract from '@/lib/reports/contract';
import { makeReport } from '@/lib/reports/mutations';
import { listMadeReports } from '@/lib/reports/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listMadeReports, ({ actor, params }) =>
  listMadeReports(actor, params.article),
);

export const POST = endpoint(contract.makeReport, ({ actor, params, body }) =>
  makeReport(actor, params.article, body),
);
