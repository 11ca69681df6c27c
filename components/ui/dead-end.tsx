import type { ReactNode } from 'react';
import { Page } from './page';

/** A page for where it does not go on: what happened, what was kept, what to do now. */
export function DeadEnd({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page width="measure">
      <div className="flex flex-col items-start gap-5 pt-[8dvh]">
        <h1 className="font-serif text-2xl">{title}</h1>
        <div className="flex max-w-measure flex-col items-start gap-5 text-base text-muted">
          {children}
        </div>
      </div>
    </Page>
  );
}
