import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field';

type Option = { value: string; label: string };

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    options: readonly Option[];
    /** More options below them, under headings. */
    groups?: readonly { label: string; options: readonly Option[] }[];
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
  groups = [],
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
            <Options options={options} />
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
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

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
