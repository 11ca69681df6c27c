'use client';

import { Button } from '@/components/ui/button';
import { DeadEnd } from '@/components/ui/dead-end';

type ErrorPageProps = { error: unknown; retry: () => void; alone?: boolean };

export default function ErrorPage({ error, retry, alone = true }: ErrorPageProps) {
  return (
    <DeadEnd alone={alone} title="This page could not be shown.">
      <p>
        Something went wrong on our side. What was saved is safe, and what you typed is kept on this
        device. Try again; if it happens twice, tell whoever runs Claimdesk
        {hasDigest(error) && (
          <>
            {' '}
            and give them this number: <code className="font-mono">{error.digest}</code>
          </>
        )}
        .
      </p>
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
    </DeadEnd>
  );
}

// The server's log has the error under the same number.
const hasDigest = (error: unknown): error is { digest: string } =>
  typeof error === 'object' && error !== null && 'digest' in error;
