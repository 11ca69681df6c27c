import {
  type ImportedArticle,
  type ImportedClaims,
  type Refusal,
  UnreadableImport,
} from './imported-claims';
import { readAnnotations } from './read-annotations';
import { readClaimReviews } from './read-claim-reviews';
import { readDoccano } from './read-doccano';
import { readLabelStudio } from './read-label-studio';
import { readTable } from './read-table';

/** The tools, and forms, that claims come from. */
export const tools = {
  doccano: 'doccano',
  'label-studio': 'Label Studio',
  annotations: 'Web Annotations',
  table: 'CSV',
  'claim-review': 'ClaimReview',
} as const;

export type Tool = keyof typeof tools;

/** A file as it was read. */
export type Import = {
  tool: Tool;
  /** Whether the file names no text of its own, and none was given: then nothing was read of it. */
  lacksText: boolean;
  articles: ImportedArticle[];
  refusals: Refusal[];
};

/**
 * Reads a file of another tool, of whichever of the five forms it is. doccano and
 * Label Studio have the texts in their files; for the others `text` is the article
 * that their claims are of.
 *
 * @throws UnreadableImport where it is none of the five, in a sentence
 */
export function readImport(file: string, text: string | null): Import {
  const content = file.replace(/^\uFEFF/, '');
  const tool = toolOf(content);
  if (tool === 'doccano') return { tool, lacksText: false, ...readDoccano(content) };
  if (tool === 'label-studio') return { tool, lacksText: false, ...readLabelStudio(content) };
  if (text === null) return { tool, lacksText: true, articles: [], refusals: [] };
  const read: ImportedClaims = readers[tool](content, text);
  return {
    tool,
    lacksText: false,
    articles: [{ where: 'the text', title: null, text, ...read }],
    refusals: [],
  };
}

const readers = {
  annotations: readAnnotations,
  table: readTable,
  'claim-review': readClaimReviews,
};

/** By what stands in the file: names of files are whatever their tool calls them. */
function toolOf(content: string): Tool {
  const start = content.trimStart()[0];
  if (start === undefined) throw new UnreadableImport('The file is empty.');
  if (start !== '{' && start !== '[') return 'table';
  const value = jsonOf(content);
  // Several values in one file are JSON Lines.
  if (value === undefined) {
    if (hasKey(jsonOf(content.trimStart().split(/\r?\n/, 1)[0] ?? ''), 'text')) return 'doccano';
    throw new UnreadableImport('The file is neither JSON nor JSON Lines: it may be cut off.');
  }
  const [first] = Array.isArray(value) ? value : [value];
  if (hasKey(first, 'data')) return 'label-studio';
  if (hasKey(first, 'target') || hasKey(first, 'items') || isType(first, /^Annotation/))
    return 'annotations';
  if (!Array.isArray(value) && hasKey(first, 'text') && !hasKey(first, 'claimReview'))
    return 'doccano';
  return 'claim-review';
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const hasKey = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const isType = (value: unknown, type: RegExp) =>
  hasKey(value, 'type') && type.test(String(Reflect.get(Object(value), 'type')));
