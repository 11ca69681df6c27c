'use client';

import { Wordmark } from '@/components/ui/page/wordmark';

type ErrorPageProps = { error: unknown; retry: () => void; alone?: boolean };

/**
 * Says that a page could not be shown. It comes with every page, three times over: for the desk, for
 * the rest and for the frame. So it is made of nothing but itself, and remembers nothing of how it
 * was drawn before: it is drawn once.
 */
export default function ErrorPage({ error, retry, alone = true }: ErrorPageProps) {
  'use no memo';
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl px-4 py-8 outline-none md:px-8"
    >
      <div className="flex max-w-measure flex-col items-start gap-5 pt-[8dvh]">
        {alone && (
          <p className="mb-3">
            <Wordmark />
          </p>
        )}
        <h1 className="font-serif text-xl md:text-2xl">This page could not be shown.</h1>
        <p className="text-base text-muted">
          Something went wrong on our side. What was saved is safe, and marks and drafts on their
          way are kept on this device. Try again; if it happens twice, tell whoever runs Claimdesk
          {hasDigest(error) && (
            <>
              {' '}
              and give them this number: <code className="font-mono">{error.digest}</code>
            </>
          )}
          .
        </p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <button
            type="button"
            className="min-h-10 rounded-md bg-accent px-4 font-semibold text-on-accent hover:brightness-110"
            onClick={() => retry()}
          >
            Try again
          </button>
          {/* No link of the router: what broke may be the page around, and this loads it anew. */}
          <a href="/" className="py-2 text-accent underline underline-offset-2">
            Go to your desks
          </a>
        </div>
      </div>
    </main>
  );
}

// The server's log has the error under the same number.
const hasDigest = (error: unknown): error is { digest: string } =>
  typeof error === 'object' && error !== null && 'digest' in error;
