import * as contract from '@/lib/desks/contract';
import { listDesks } from '@/lib/desks/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.listDesks, ({ user }) => listDesks(user));
