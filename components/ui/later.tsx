'use client';

import { type ComponentType, useEffect } from 'react';
import { NotLoaded } from './not-loaded';
import { type Part, partForSoon, usePart } from './part';

type LaterProps<Props> = { what: string; part: Part<ComponentType<Props>>; props: Props };

function Later<Props extends object>({ what, part, props }: LaterProps<Props>) {
  const { loaded: Loaded, failed } = usePart(part);
  useEffect(() => void part.load(), [part]);
  if (Loaded) return <Loaded {...props} />;
  if (failed) return <NotLoaded what={what} onRetry={() => void part.load()} />;
  return (
    <p role="status" className="text-muted">
      Loading {what} …
    </p>
  );
}

/**
 * A component whose script comes later: when it is first drawn, or before that with `loadSoon`. Once it
 * is there it is drawn at once. Where the server cannot be reached it says so, and can be asked for
 * again. `what` is what it shows: “the form”.
 */
export function later<Props extends object>(
  what: string,
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = partForSoon(fetchPart);
  return (props) => <Later what={what} part={part} props={props} />;
}
