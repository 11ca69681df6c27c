'use client';

import './globals.css';
import ErrorPage from './error';

/** Stands in for the whole page where even its frame could not be made. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  'use no memo';
  return (
    <html lang="en">
      <head>
        <title>Something went wrong · Claimdesk</title>
      </head>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
