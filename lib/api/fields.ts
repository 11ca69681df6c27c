import { z } from 'zod';
import { oneLine } from '@/lib/words/one-line';

/** Fields that several nouns share. */
export const id = z.uuid().meta({ description: 'A UUID; version 7 where the client makes it.' });
export const deskSlug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
/** What a column of PostgreSQL counts to. */
export const columnMax = 2_147_483_647;

/** A number that rows count by, from 1 on. */
export const rowNumber = z.int().min(1).max(columnMax);
export const version = rowNumber.meta({
  description: 'The version of the row that the writer saw.',
});
/** The same in the query of a DELETE, which has no body. */
export const seenVersion = z.strictObject({ version: z.coerce.number().pipe(version) });
// PostgreSQL counts no year 0.
const hasYear = (value: string) => !value.startsWith('0000');
export const instant = z.iso
  .datetime()
  .refine(hasYear, 'There is no year 0.')
  .meta({ description: 'An instant, in UTC.' });
export const day = z.iso
  .date()
  .refine(hasYear, 'There is no year 0.')
  .meta({ description: 'A day as YYYY-MM-DD, without time or zone.' });

// PostgreSQL stores no NUL, and a lone surrogate is no character.
const storable = (value: string) => !value.includes('\0') && value.isWellFormed();
const unstorable = 'There are characters in it that are not text.';

/** A web address that may safely become a link. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(storable, unstorable);

/** A piece of text that a person writes, up to `max` UTF-16 code units, trimmed. */
export const prose = (max: number) =>
  z.string().trim().max(max, `At most ${max} characters are taken.`).refine(storable, unstorable);

/**
 * What a person or a file calls something, in one line of up to `max` UTF-16 code units: a title, a
 * name. It is cleaned of what does not show and would reach beyond it, as `oneLine` has it.
 */
export const line = (max: number) =>
  z
    .string()
    .refine(storable, unstorable)
    .overwrite(oneLine)
    .max(max, `At most ${max} characters are taken.`);

// What is left of the signs that do not show. With one of them two names would look the same.
const marks = /[\u061c\u200e\u200f]/;

/** A name that a desk tells from its other ones by how it looks, up to 40 UTF-16 code units. */
export const shownName = (missing: string) =>
  line(40)
    .min(1, missing)
    .refine((name) => !marks.test(name), 'There are characters in it that do not show.');

export const person = z.strictObject({ id, name: z.string() });
