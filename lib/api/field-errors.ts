import type { InputIssue } from './problem';

/**
 * What is wrong with each field of a body, by the field's name: `body.text`
 * and `body.text.0` both belong to `text`. Only the first of several is kept,
 * for a person mends one thing at a time.
 */
export function fieldErrors(issues: readonly InputIssue[] = []): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const field = /^body\.([^.]+)/.exec(path)?.[1];
    if (field !== undefined && !Object.hasOwn(errors, field)) errors[field] = message;
  }
  return errors;
}
