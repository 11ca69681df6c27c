import { z } from 'zod';

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

// Signs that do not show, or turn the direction of what follows.
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A name of one line that a desk gives something, up to 40 UTF-16 code units, trimmed. */
export const shownName = (missing: string) =>
  prose(40)
    .min(1, missing)
    .refine((name) => !hidden.test(name), 'There are characters in it that do not show.');

export const person = z.strictObject({ id, name: z.string() });
