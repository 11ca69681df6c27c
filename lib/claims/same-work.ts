import type { ClaimView } from './schema';

/**
 * Whether nothing has been done to a claim between two looks at it. What people say to each other
 * about it changes nothing of what the desk holds, so its comments are passed over; whatever is
 * added to a claim's view counts by itself.
 */
export function isSameWork(before: ClaimView, after: ClaimView): boolean {
  const { comments: _, ...work } = after;
  return Object.entries(work).every(
    ([name, value]) => JSON.stringify(Reflect.get(before, name)) === JSON.stringify(value),
  );
}
