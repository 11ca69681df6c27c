import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'className'>;

/** A line to fill in, with its label, hint and error. */
export function TextField({ label, hint, error, optional, className, ...props }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, className }} optional={optional ?? false}>
      {(control) => <input {...props} {...control} className={clsx(controlClass, 'h-10')} />}
    </Field>
  );
}
