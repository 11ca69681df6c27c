import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/users/contract';
import { changePassword } from '@/lib/users/mutations';

export const PUT = endpoint(contract.changePassword, ({ user, body }) =>
  changePassword(user, body),
);
