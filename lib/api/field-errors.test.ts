import { describe, expect, it } from 'vitest';
import { fieldErrors } from './field-errors';

describe('fieldErrors', () => {
  it('gives every field the first thing that is wrong with it', () => {
    const issues = [
      { path: 'body.title', message: 'An article needs a title.' },
      { path: 'body.text', message: 'The text is empty.' },
      { path: 'body.text', message: 'The text is not text.' },
      { path: 'body.ranges.0.start', message: 'Too small.' },
    ];
    expect(fieldErrors(issues)).toEqual({
      title: 'An article needs a title.',
      text: 'The text is empty.',
      ranges: 'Too small.',
    });
  });

  it('leaves out what is no field of the body', () => {
    expect(fieldErrors([{ path: 'query.show', message: 'Unknown.' }])).toEqual({});
    expect(fieldErrors(undefined)).toEqual({});
  });
});
