import { notFound } from 'next/navigation';
import { id } from '@/lib/api/fields';

/** The article's id from the address; what cannot be one leads to no article. */
export function articleIdOf({ article }: { article: string }): string {
  const parsed = id.safeParse(article);
  return parsed.success ? parsed.data : notFound();
}
