import { clsx } from 'clsx';

/** How much a button asks for: one primary a page, the others plain, quiet or dangerous. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'tiny' | 'small' | 'medium' | 'icon';

const looks = {
  primary: 'border-accent bg-accent text-on-accent hover:not-disabled:brightness-110',
  plain: 'border-edge bg-card text-ink hover:not-disabled:border-ink',
  quiet: 'border-transparent text-accent hover:not-disabled:bg-accent-tint',
  danger: 'border-disputed bg-card text-disputed hover:not-disabled:bg-disputed-tint',
} as const satisfies Record<ButtonLook, string>;

// Where a finger points, every target is at least 40 px high.
const sizes = {
  tiny: 'min-h-7 px-2 text-xs pointer-coarse:min-h-10',
  small: 'min-h-8 px-3 pointer-coarse:min-h-10',
  medium: 'min-h-10 px-4',
  icon: 'size-10 shrink-0',
} as const satisfies Record<ButtonSize, string>;

/** The classes of a button or of a link that looks like one. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'medium'): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold transition-colors',
    'disabled:cursor-default disabled:opacity-60',
    looks[look],
    sizes[size],
  );
}
