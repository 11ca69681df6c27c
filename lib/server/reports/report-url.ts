import { env } from '../env';

/** Where the report on an article, as it stands at each moment, is found on its desk. */
export const reportUrlOf = (deskSlug: string, articleId: string): string =>
  `${env().NEXTAUTH_URL}/desks/${deskSlug}/articles/${articleId}/report`;
