import * as contract from '@/lib/board/contract';
import { readBoard } from '@/lib/board/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.readBoard, ({ actor, query }) => readBoard(actor, query));
