import type { ReactNode } from 'react';
import { Page } from './page';
import { Wordmark } from './wordmark';

/** A page for where it does not go on: what happened, what was kept, what to do now. */
export function DeadEnd({
  title,
  alone = false,
  children,
}: {
  title: string;
  /** It has no head of a desk above it, and so says itself whose page it is. */
  alone?: boolean;
  children: ReactNode;
}) {
  return (
    <Page width="measure">
      <div className="flex flex-col items-start gap-5 pt-[8dvh]">
        {alone && (
          <p className="mb-3">
            <Wordmark />
          </p>
        )}
        <h1 className="font-serif text-xl md:text-2xl">{title}</h1>
        <div className="flex max-w-measure flex-col items-start gap-5 text-muted [&>p]:text-base">
          {children}
        </div>
      </div>
    </Page>
  );
}
