import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { mainId } from './skip-link';

const widths = {
  page: 'max-w-page',
  reading: 'max-w-4xl',
  measure: 'max-w-3xl',
  form: 'max-w-md',
} as const;

/** The main part of a page, where the skip link leads. */
export function Page({
  width = 'page',
  children,
}: {
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  return (
    <main
      id={mainId}
      tabIndex={-1}
      className={clsx('mx-auto w-full px-4 py-8 outline-none md:px-8 print:p-0', widths[width])}
    >
      {children}
    </main>
  );
}

/** The page's name and, beside it, what one comes to do here. */
export function PageHeading({ title, actions }: { title: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h1 className="min-w-0 text-xl">{title}</h1>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </div>
  );
}
