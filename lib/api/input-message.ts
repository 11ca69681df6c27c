import { z } from 'zod';
import { columnMax } from './fields';

type Said = z.core.JSONSchema.BaseSchema;

const formats: Record<string, string> = {
  uuid: 'a UUID',
  email: 'an e-mail address',
  uri: 'a web address that begins with https:// or http://',
  date: 'a day as YYYY-MM-DD',
  'date-time': 'an instant in UTC as YYYY-MM-DDTHH:MM:SSZ',
};

/**
 * What is wrong with a piece of the input, as a sentence that says what is taken there. It is for zod's
 * `error`, and so speaks wherever a schema has no sentence of its own.
 *
 * What is taken is read from the schema as the OpenAPI document has it.
 */
export function inputMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `Must not have ${issue.keys.map((key) => `“${key}”`).join(', ')}: there is no such field.`;
  }
  // Of several shapes told apart by a field, the field is what is wrong.
  if (issue.code === 'invalid_union' && Array.isArray(issue.options)) {
    return `Must be ${oneOf(issue.options)}.`;
  }
  const schema = issue.schema ?? issue.inst;
  const wanted = schema instanceof z.core.$ZodType ? wordsOf(readSchema(schema)) : null;
  if (issue.input === undefined) {
    return wanted === null ? 'Must not be left out.' : `Must not be left out: it is ${wanted}.`;
  }
  return wanted === null ? 'Must be something else.' : `Must be ${wanted}.`;
}

/**
 * An input by its schema, or what is wrong with it: each issue with its place (`body.title`), and the
 * first of them as a sentence that stands alone.
 *
 * @param where what the input is: `body`, `query` …
 */
export function readInput<S extends z.ZodType>(where: string, schema: S, input: unknown) {
  // A schema's own sentence says what it is about; to any other its place belongs.
  const placeless = new Set<string>();
  const error = (issue: z.core.$ZodRawIssue) => {
    const message = inputMessage(issue);
    placeless.add(message);
    return message;
  };
  const result = schema.safeParse(input, { error });
  if (result.success) return { success: true, data: result.data } as const;
  const issues = result.error.issues.map(({ path, message }) => ({
    path: [where, ...path].join('.'),
    message,
  }));
  const [{ message, path }] = result.error.issues as [z.core.$ZodIssue];
  const place = path.length > 0 ? path.join('.') : `the ${where}`;
  const detail = placeless.has(message)
    ? `${place}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
    : message;
  return { success: false, issues, detail } as const;
}

const readSchema = (schema: z.core.$ZodType): Said =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

function wordsOf(said: Said): string | null {
  const several = said.anyOf ?? said.oneOf;
  if (several) {
    const words = several.map(wordsOf);
    return words.includes(null) ? null : [...new Set(words)].join(' or ');
  }
  if (said.const !== undefined) return oneOf([said.const]);
  if (said.enum) return oneOf(said.enum);
  switch (said.type) {
    case 'string':
      return textWords(said);
    case 'integer':
      return `a whole number${between(said.minimum, said.maximum)}`;
    case 'number':
      return `a number${between(said.minimum, said.maximum)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list${size(said.minItems, said.maxItems, 'entries')}`;
    case 'object':
      return 'an object';
    case 'null':
      return 'null';
    default:
      return null;
  }
}

function textWords({ format, pattern, minLength, maxLength }: Said) {
  const known = format === undefined ? undefined : formats[format];
  if (known !== undefined) return known;
  if (pattern !== undefined) return `a text of the form ${pattern}`;
  return `a text${size(minLength, maxLength, 'characters')}`;
}

/** What a text or a list holds: “ of 1 to 200 characters”; nothing where no bound is told. */
function size(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === 1 && most === undefined) return ' that is not empty';
  return `${between(least, most, 'of')}${(least ?? most) ? ` ${unit}` : ''}`;
}

/** “ from 1 to 366”, “ of at least 1”; nothing where no bound is told. As far as a column counts is none to tell. */
function between(least: number | undefined, most: number | undefined, before = 'from'): string {
  const from = least === Number.MIN_SAFE_INTEGER ? undefined : least;
  const to = most === Number.MAX_SAFE_INTEGER || most === columnMax ? undefined : most;
  if (from !== undefined && to !== undefined) {
    return from === to ? ` of ${to}` : ` ${before} ${from} to ${to}`;
  }
  if (to !== undefined) return ` of at most ${to}`;
  return from === undefined ? '' : ` of at least ${from}`;
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`;
}
