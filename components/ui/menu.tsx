'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { MenuParts } from './open-menu';
import { Part, usePart } from './part';

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

const openMenu = new Part(async () => (await import('./open-menu')).OpenMenu);

/**
 * A button that opens a list of things to do or places to go. What draws the
 * list weighs as much as the rest of a page, and comes when it is wanted.
 */
export function Menu(props: MenuProps) {
  const { loaded: OpenMenu } = usePart(openMenu);
  // It opens as it comes into the page: where it was asked for, and not once it is there at last.
  const [asked, setAsked] = useState<'no' | 'granted' | 'failed'>('no');
  const failed = asked === 'failed';
  const id = useId();
  const open = async () => setAsked((await openMenu.load()) ? 'granted' : 'failed');
  if (asked === 'granted' && OpenMenu) return <OpenMenu {...props} />;
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-haspopup="menu"
      aria-expanded={false}
      className={triggerClass}
      aria-describedby={failed ? id : undefined}
      onClick={() => void open()}
      onKeyDown={({ key }) => key === 'ArrowDown' && void open()}
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
