import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';

type NoticeProps = {
  tone?: 'info' | 'error' | 'done';
  title?: string;
  children?: ReactNode;
  className?: string;
};

const tones = {
  info: { icon: Info, className: 'border-accent bg-accent-tint', iconClass: 'text-accent' },
  error: {
    icon: CircleAlert,
    className: 'border-disputed bg-disputed-tint',
    iconClass: 'text-disputed',
  },
  done: {
    icon: CircleCheck,
    className: 'border-verified bg-verified-tint',
    iconClass: 'text-verified',
  },
} as const;

/** What happened, what was kept, what to do now. An error is read aloud at once. */
export function Notice({ tone = 'info', title, children, className }: NoticeProps) {
  const { icon: Icon, iconClass, ...look } = tones[tone];
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={clsx('flex gap-3 rounded-md border px-4 py-3', look.className, className)}
    >
      <Icon aria-hidden className={clsx('mt-0.5 size-4 shrink-0', iconClass)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
