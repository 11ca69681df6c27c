'use client';

import { Menu as BaseMenu } from '@base-ui/react/menu';
import Link, { type LinkProps } from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import { type MenuProps, TriggerWords, triggerClass } from './menu';

const itemClass =
  'flex min-h-9 w-full items-center gap-2 px-3 outline-none select-none data-highlighted:bg-accent-tint pointer-coarse:min-h-11';

/**
 * The menu behind a `Menu`, which opens as it comes into the page. It is opened
 * by a press of its button, as the person meant: a menu that is simply open
 * would leave the focus outside.
 */
export function OpenMenu({ trigger, label, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) return;
    pressed.current = true;
    button.current?.focus();
    button.current?.click();
  }, []);
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger ref={button} aria-label={label} className={triggerClass}>
        <TriggerWords>{trigger}</TriggerWords>
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align="end" className="z-50">
          <BaseMenu.Popup className="max-w-72 min-w-48 rounded-md border border-line bg-card py-1 shadow-float outline-none">
            {children({ MenuItem, MenuLink, MenuSeparator })}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

/** What a menu is filled with. */
export type MenuParts = {
  MenuItem: typeof MenuItem;
  MenuLink: typeof MenuLink;
  MenuSeparator: typeof MenuSeparator;
};

/** Something to do. */
function MenuItem(props: { onClick: () => void; children: ReactNode }) {
  return <BaseMenu.Item {...props} className={itemClass} />;
}

/** Somewhere to go. */
function MenuLink<R>({ href, children }: Pick<LinkProps<R>, 'href' | 'children'>) {
  return (
    <BaseMenu.LinkItem closeOnClick render={<Link<R> href={href} />} className={itemClass}>
      {children}
    </BaseMenu.LinkItem>
  );
}

/** A line between two sorts of items. */
function MenuSeparator() {
  return <BaseMenu.Separator className="my-1 border-t border-line" />;
}
