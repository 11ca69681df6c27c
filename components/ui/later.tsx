'use client';

import { type ComponentType, useEffect } from 'react';
import { NotLoaded } from './page/not-loaded';
import { type Part, partForSoon, usePart } from './part';

type LaterProps<Props> = { what: string; part: Part<ComponentType<Props>>; props: Props };

/** A component that is fetched as `later` says, of a part that others wait for too. */
export function Later<Props extends object>({ what, part, props }: LaterProps<Props>) {
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

type SoonProps<Props> = { part: Part<ComponentType<Props>>; props: Props };

/** A component that is fetched as `soon` says, of a part that others wait for too. */
export function Soon<Props extends object>({ part, props }: SoonProps<Props>) {
  const { loaded: Loaded } = usePart(part);
  useEffect(() => void part.load(), [part]);
  return Loaded && <Loaded {...props} />;
}

/**
 * As `later`, for what need not be announced: it shows nothing until it is there, and nothing where
 * it cannot be fetched.
 */
export function soon<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = partForSoon(fetchPart);
  return (props) => <Soon part={part} props={props} />;
}
