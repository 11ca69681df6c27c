/** What a template may have filled in: each is recorded of the claim or of the report. */
export const placeholders = {
  statement: 'what is said and by whom: “Sixty were hurt, according to the ministry”',
  wording: 'the claim as a sentence of its own: “Sixty were hurt”',
  source: 'who says it: “the ministry”',
  cue: 'the words that report it: “said”',
  desk: 'the name of the desk',
  time: 'as of when: “14:05 UTC on 18 November 2026”',
  support: 'how many independent sources support it: “one source”, “3 sources”',
  against: 'who contradicts it, by the evidence',
  unanswered: 'who was asked and has not answered',
} as const;

export type Placeholder = keyof typeof placeholders;

/** What is recorded for each; null where nothing is. */
export type Recorded = Record<Placeholder, string | null>;

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(placeholders, name);

const braces = /\{([^{}]*)\}/g;

/** What is wrong with a template, as a sentence; null where nothing is. */
export function findTemplateProblem(template: string): string | null {
  if (template.trim() === '') return 'A template needs words.';
  const names = Array.from(template.matchAll(braces), ([, name = '']) => name);
  const unknown = names.find((name) => !isPlaceholder(name));
  if (unknown !== undefined) {
    return `Nothing is recorded that is called {${unknown}}. There are: ${Object.keys(placeholders)
      .map((name) => `{${name}}`)
      .join(', ')}.`;
  }
  if (/[{}]/.test(template.replace(braces, ''))) return 'A curly bracket is open or stands alone.';
  if (!names.some((name) => name === 'statement' || name === 'wording')) {
    return 'It does not say what is claimed: put {statement} or {wording} into it.';
  }
  return null;
}

/**
 * Fills a template with what is recorded; null where it asks for something that
 * is not, since a sentence with a gap says what nobody has found.
 */
export function fillTemplate(template: string, recorded: Recorded): string | null {
  let isWhole = true;
  const filled = template.replace(braces, (_, name: string) => {
    const value = isPlaceholder(name) ? recorded[name] : null;
    if (value === null) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled.trim().replace(/\s+/g, ' ') : null;
}
