import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, id, prose, version, webAddress } from './fields';
import { readInput } from './input-message';
import { operations } from './operations';

const wrong = (schema: z.ZodType, input: unknown) => {
  const read = readInput('body', z.strictObject({ field: schema }), input);
  return read.success ? null : read.detail;
};

describe('what is wrong with an input', () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string().min(1).max(200), '', 'must be a text of 1 to 200 characters.'],
    [z.string().min(1).max(200), 7, 'must be a text of 1 to 200 characters.'],
    [z.string().min(1), '', 'must be a text that is not empty.'],
    [z.string().max(3), 'four', 'must be a text of at most 3 characters.'],
    [z.string().length(43), 'x', 'must be a text of 43 characters.'],
    [z.string().regex(/^\d+$/), 'x', 'must be a text of the form ^\\d+$.'],
    [z.string(), null, 'must be a text.'],
    [z.string().nullable(), 7, 'must be a text.'],
    [z.int().min(1).max(366), 0, 'must be a whole number from 1 to 366.'],
    [z.int().min(1), 1.5, 'must be a whole number of at least 1.'],
    [z.int(), 'x', 'must be a whole number.'],
    [version, 0, 'must be a whole number of at least 1.'],
    [z.number().max(1), 2, 'must be a number of at most 1.'],
    [z.coerce.number().pipe(z.int().max(4)), '9', 'must be a whole number of at most 4.'],
    [z.boolean(), 'yes', 'must be true or false.'],
    [z.literal(true), false, 'must be true.'],
    [z.enum(['REVIEWER', 'EDITOR']), 'BOSS', 'must be one of REVIEWER, EDITOR.'],
    [z.array(z.string()).min(1).max(9), [], 'must be a list of 1 to 9 entries.'],
    [z.array(z.string()), {}, 'must be a list.'],
    [
      z.union([z.string().max(9), z.boolean()]),
      7,
      'must be a text of at most 9 characters or true or false.',
    ],
    [id, 'seven', 'must be a UUID.'],
    [day, '1.2.2026', 'must be a day as YYYY-MM-DD.'],
    [z.iso.datetime(), 'now', 'must be an instant in UTC as YYYY-MM-DDTHH:MM:SSZ.'],
    [z.email(), 'me', 'must be an e-mail address.'],
    [webAddress, 'ftp://a.example', 'must be a web address that begins with https:// or http://.'],
    [z.string().max(9), undefined, 'must not be left out: it is a text of at most 9 characters.'],
    [z.strictObject({}), 7, 'must be an object.'],
    [z.custom(() => false), 7, 'must be something else.'],
  ])('is said in words: %# %s', (schema, field, sentence) => {
    expect(wrong(schema, { field })).toBe(`field: ${sentence}`);
  });

  it('is said with its place, however deep', () => {
    const ranges = z.array(z.strictObject({ start: z.int() }));
    expect(wrong(ranges, { field: [{ start: 1 }, { start: 'x' }] })).toBe(
      'field.1.start: must be a whole number.',
    );
    expect(wrong(ranges, 7)).toBe('the body: must be an object.');
  });

  it('names what was not asked for', () => {
    expect(wrong(z.string(), { field: 'x', feild: 'y' })).toBe(
      'the body: must not have “feild”: there is no such field.',
    );
  });

  it('names the shapes that there are', () => {
    const shape = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('STEP') }),
      z.strictObject({ kind: z.literal('DELETE') }),
    ]);
    expect(wrong(shape, { field: { kind: 'BURN' } })).toBe(
      'field.kind: must be one of STEP, DELETE.',
    );
  });

  it('is the sentence of the schema where it has one', () => {
    const read = readInput('body', z.strictObject({ title: prose(3) }), { title: 'four' });
    expect(read).toEqual({
      success: false,
      detail: 'At most 3 characters are taken.',
      issues: [{ path: 'body.title', message: 'At most 3 characters are taken.' }],
    });
  });
});

// What zod says by itself where nobody has said it better.
const ofZod = /Invalid|expected|received|Too (small|big)|Unrecognized/;

describe('every operation', () => {
  const bodies = operations.flatMap(({ id: name, body }) => (body ? [{ name, body }] : []));

  it.each(bodies)('says in words what is wrong with the body of $name', ({ body }) => {
    const all = (value: unknown) =>
      Object.fromEntries(Object.keys(body.shape).map((k) => [k, value]));
    for (const input of [
      undefined,
      7,
      [],
      {},
      all(7),
      all(''),
      all(null),
      all([7]),
      all({ x: 1 }),
    ]) {
      const read = readInput('body', body, input);
      if (read.success) continue;
      const said = [read.detail, ...read.issues.map(({ message }) => message)];
      expect(said.filter((sentence) => ofZod.test(sentence))).toEqual([]);
    }
  });
});
