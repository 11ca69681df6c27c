'use client';

import ErrorPage from '@/app/error';

/** Below the desk's own head. */
export default function ErrorOnDesk(props: { error: unknown; retry: () => void }) {
  'use no memo';
  return <ErrorPage {...props} alone={false} />;
}
