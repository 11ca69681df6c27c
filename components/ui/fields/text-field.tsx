import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass, Field, type FieldProps } from './field';

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'className'>;

/** A line to fill in, with its label, hint and error. */
export function TextField(all: TextFieldProps) {
  const { label, hint, error, optional = false, hideLabel = false, className, ...props } = all;
  return (
    <Field {...{ label, hint, error, optional, hideLabel, className }}>
      {(control) => <input {...props} {...control} className={clsx(controlClass, 'h-10')} />}
    </Field>
  );
}
