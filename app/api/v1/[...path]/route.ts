import { noOperation } from '@/lib/server/endpoint';

export {
  noOperation as DELETE,
  noOperation as GET,
  noOperation as PATCH,
  noOperation as POST,
  noOperation as PUT,
};
