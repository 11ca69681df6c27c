import { articleOfFields, fieldsOf, haveText, textNames } from './article-fields';
import { charsetOf, decodeText } from './decode-text';
import {
  type DocumentFile,
  type DocumentRefusal,
  type Found,
  UnreadableDocument,
} from './document';
import { articlesMax } from './limits';

type Part = { where: string; value: unknown } | (DocumentRefusal & { value?: undefined });

/** Articles as JSON: one, a list of them, or one in every line (JSON Lines). */
export async function readJson({ bytes, type, name }: DocumentFile): Promise<Found> {
  const parts = partsOf(decodeText(bytes, charsetOf(type)), /\.(?:jsonl|ndjson)$/i.test(name));
  if (parts.length > articlesMax) {
    throw new UnreadableDocument(
      `There are ${parts.length} articles in it; at most ${articlesMax} are read from one file.`,
    );
  }
  const found: Found = { articles: [], refusals: [] };
  for (const part of parts) {
    if ('reason' in part) {
      found.refusals.push(part);
      continue;
    }
    const { where, value } = part;
    const article = isObject(value) ? await articleOfFields(fieldsOf(Object.entries(value))) : null;
    if (article) found.articles.push({ where, ...article });
    else found.refusals.push({ where, reason: noText(value) });
  }
  return found;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noText = (value: unknown) =>
  isObject(value)
    ? `There is no text: none of its fields is called ${textNames}.`
    : 'This is no article: it has no fields with names.';

function partsOf(text: string, isLines: boolean): Part[] {
  const whole = isLines ? undefined : parse(text);
  if (whole !== undefined) return numbered(listIn(whole));
  const lines = text.split(/\r\n|[\n\r]/);
  const parts = lines.flatMap((line, index): Part[] => {
    if (line.trim() === '') return [];
    const where = `line ${index + 1}`;
    const value = parse(line);
    return [value === undefined ? { where, reason: 'The line is not JSON.' } : { where, value }];
  });
  if (parts.every((part) => 'reason' in part)) {
    throw new UnreadableDocument('The file is not JSON. Was it cut off on its way?');
  }
  return parts;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const numbered = (values: readonly unknown[]) =>
  values.map((value, index) => ({ where: `article ${index + 1}`, value }));

/** Under which names services put their list of articles. */
const listNames = ['articles', 'items', 'results', 'data', 'docs', 'posts', 'stories', 'entries'];

function listIn(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || haveText(fieldsOf(Object.entries(value)))) return [value];
  for (const name of listNames) {
    const list: unknown = Reflect.get(value, name);
    if (Array.isArray(list)) return list;
  }
  const response: unknown = Reflect.get(value, 'response') ?? Reflect.get(value, 'data');
  return isObject(response) && depth < 3 ? listIn(response, depth + 1) : [value];
}
