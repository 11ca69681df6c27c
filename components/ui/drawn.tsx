'use client';

import { type ComponentType, lazy, Suspense } from 'react';

const nothing = () => null;

/**
 * A component that few pages have from the start: the server draws it on those, and its script follows
 * with theirs alone. Until it is there, and where it cannot be fetched, `otherwise` stands in for it. By
 * React's own `lazy`, since what Next.js makes of that weighs 2 KB on every page.
 */
export function drawn<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  Otherwise: ComponentType<Props> = nothing,
): ComponentType<Props> {
  const Lazy: ComponentType<Props> = lazy(() =>
    fetchPart().then(
      (part) => ({ default: part }),
      () => ({ default: Otherwise }),
    ),
  );
  return (props) => (
    <Suspense fallback={<Otherwise {...props} />}>
      <Lazy {...props} />
    </Suspense>
  );
}
