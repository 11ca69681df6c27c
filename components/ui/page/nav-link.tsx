'use client';

import { clsx } from 'clsx';
import Link, { type LinkProps } from 'next/link';
import { usePathname } from 'next/navigation';

type NavLinkProps<R> = Pick<LinkProps<R>, 'href' | 'children'> & {
  /** The path of the place; it is the present one there, and where `deep` is set, below it too. */
  path: string;
  deep?: boolean;
  /** Further places that belong to it, and what is below them. */
  also?: readonly string[];
};

/** A link of a navigation, marked where it leads to the page one is on. */
export function NavLink<R>({ href, path, deep, also = [], children }: NavLinkProps<R>) {
  const here = usePathname();
  const isWithin = (place: string) => here === place || here.startsWith(`${place}/`);
  const isCurrent = here === path || (deep && isWithin(path)) || also.some(isWithin);
  return (
    <Link<R>
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'inline-flex min-h-10 items-center border-b-2 pt-0.5 font-semibold',
        // What comes below would lie over the lower edge of its ring.
        'focus-visible:relative focus-visible:z-40',
        isCurrent
          ? 'border-accent text-ink'
          : 'border-transparent forced-colors:border-b-0 text-muted hover:border-line hover:text-ink',
      )}
    >
      {children}
    </Link>
  );
}
