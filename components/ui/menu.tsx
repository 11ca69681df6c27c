'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { MenuParts } from './open-menu';
import { useLoaded } from './use-loaded';

export type MenuProps = {
  /** What the button says. */
  trigger: ReactNode;
  /** The button's name where its words alone would not do. */
  label?: string;
  /** Fills the menu, of these parts. */
  children: (parts: MenuParts) => ReactNode;
};

export const triggerClass =
  'inline-flex h-10 min-w-0 items-center gap-1 rounded-md px-2 font-semibold hover:bg-accent-tint data-popup-open:bg-accent-tint';

/**
 * A button that opens a list of things to do or places to go. What draws the
 * list weighs as much as the rest of a page, and comes when it is wanted.
 */
export function Menu(props: MenuProps) {
  const { loaded, failed, load } = useLoaded(async () => (await import('./open-menu')).OpenMenu);
  const id = useId();
  if (loaded) {
    const OpenMenu = loaded;
    return <OpenMenu {...props} />;
  }
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-haspopup="menu"
      aria-expanded={false}
      className={triggerClass}
      aria-describedby={failed ? id : undefined}
      onClick={() => void load()}
      onKeyDown={({ key }) => key === 'ArrowDown' && void load()}
    >
      <TriggerWords>{props.trigger}</TriggerWords>
      {failed && (
        <span id={id} role="alert" className="font-normal text-disputed">
          The server cannot be reached.
        </span>
      )}
    </button>
  );
}

export function TriggerWords({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="truncate">{children}</span>
      <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
    </>
  );
}
