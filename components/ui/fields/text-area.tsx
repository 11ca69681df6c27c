import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field';

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'className'> & {
    /** Further classes of the text area itself. */
    areaClassName?: string;
  };

/** Several lines to fill in, with their label, hint and error. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  areaClassName,
  ...props
}: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, className }} optional={optional ?? false}>
      {(control) => (
        <textarea {...props} {...control} className={clsx(controlClass, 'py-2', areaClassName)} />
      )}
    </Field>
  );
}
