import * as contract from '@/lib/digest/contract';
import { setDigestMark } from '@/lib/digest/mutations';
import { getDigest } from '@/lib/digest/queries';
import { endpoint } from '@/lib/server/endpoint';

export const GET = endpoint(contract.getDigest, ({ actor }) => getDigest(actor));
export const PUT = endpoint(contract.setDigestMark, ({ actor, body }) =>
  setDigestMark(actor, body),
);
