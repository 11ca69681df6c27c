import { endpoint } from '@/lib/server/endpoint';
import * as contract from '@/lib/users/contract';
import { signOutEverywhere } from '@/lib/users/mutations';

export const DELETE = endpoint(contract.signOutEverywhere, ({ user }) => signOutEverywhere(user));
