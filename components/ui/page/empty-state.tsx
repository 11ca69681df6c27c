import type { ReactNode } from 'react';

/** Where there is nothing yet: says so, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mt-4 flex flex-col items-start gap-3 border-t border-line py-12">
      <h2 className="font-serif text-lg leading-snug">{title}</h2>
      <div className="flex max-w-measure flex-col items-start gap-4 text-muted">{children}</div>
    </div>
  );
}
