import { useId } from 'react';

/** A box to tick in a form, with what ticking it does. */
export function TickBox({
  label,
  hint,
  ...input
}: {
  label: string;
  hint: string;
  name: string;
  value: string;
  defaultChecked: boolean;
}) {
  const id = useId();
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 size-4 accent-accent pointer-coarse:size-6"
        {...input}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="col-start-2 text-xs text-muted">
        {hint}
      </p>
    </div>
  );
}
