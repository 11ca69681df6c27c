'use client';

import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import Link, { type LinkProps } from 'next/link';
import type { ReactNode } from 'react';

type MenuProps = {
  /** What the button says. */
  trigger: ReactNode;
  /** The button's name where its words alone would not do. */
  label?: string;
  children: ReactNode;
};

const itemClass =
  'flex min-h-9 w-full items-center gap-2 px-3 outline-none select-none data-highlighted:bg-accent-tint pointer-coarse:min-h-11';

/** A button that opens a list of things to do or places to go. */
export function Menu({ trigger, label, children }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger
        aria-label={label}
        className="inline-flex h-10 min-w-0 items-center gap-1 rounded-md px-2 font-semibold hover:bg-accent-tint data-popup-open:bg-accent-tint"
      >
        <span className="truncate">{trigger}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align="end" className="z-50">
          <BaseMenu.Popup className="max-w-72 min-w-48 rounded-md border border-line bg-card py-1 shadow-float outline-none">
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

/** Something to do. */
export function MenuItem(props: { onClick: () => void; children: ReactNode }) {
  return <BaseMenu.Item {...props} className={itemClass} />;
}

/** Somewhere to go. */
export function MenuLink<R>({ href, children }: Pick<LinkProps<R>, 'href' | 'children'>) {
  return (
    <BaseMenu.LinkItem closeOnClick render={<Link<R> href={href} />} className={itemClass}>
      {children}
    </BaseMenu.LinkItem>
  );
}

/** A line between two sorts of items. */
export function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 border-t border-line" />;
}
