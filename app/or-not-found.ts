import { notFound } from 'next/navigation';
import { Problem } from '@/lib/api/problem';

/** What a query answers; where it finds nothing for this actor, the page that says so. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Problem && error.kind === 'not-found') notFound();
    throw error;
  }
}
