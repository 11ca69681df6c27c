import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field';

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    options: readonly { value: string; label: string }[];
  };

/** A choice among a few. The browser's own list, which every keyboard and telephone knows. */
export function Select({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  options,
  ...props
}: SelectProps) {
  return (
    <Field
      {...{ label, hint, error, className }}
      optional={optional ?? false}
      hideLabel={hideLabel ?? false}
    >
      {(control) => (
        <div className="relative">
          <select
            {...props}
            {...control}
            className={clsx(controlClass, 'h-10 appearance-none pr-9')}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-3 right-3 size-4 text-muted"
          />
        </div>
      )}
    </Field>
  );
}
