import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export type FieldProps = {
  label: string;
  /** What to know before filling it in. */
  hint?: ReactNode;
  /** What is wrong with what was filled in, as a sentence. */
  error?: string | undefined;
  /** Whether it may stay empty, or in a few words when it may. */
  optional?: boolean | string;
  /** The label is read aloud and not drawn, where the control says enough. */
  hideLabel?: boolean;
  className?: string | undefined;
};

/** What ties a control to the label, hint and error around it. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** The classes that text fields, text areas and selects share. */
export const controlClass =
  'w-full rounded-md border border-edge bg-card px-3 text-base placeholder:text-muted aria-invalid:border-disputed aria-invalid:outline-disputed disabled:opacity-60 md:text-sm';

/** A label, a control, and what to say about it, all tied together for every way of reading. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  className,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-semibold'}>
        {label}
        {optional && (
          <span className="font-normal text-muted">
            {' '}
            ({optional === true ? 'optional' : optional})
          </span>
        )}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {errorId && (
        <p id={errorId} className="flex gap-1.5 text-disputed">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
      {hintId && (
        <div id={hintId} className="text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}
