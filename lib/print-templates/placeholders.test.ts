import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOrder } from '@/lib/claims/status';
import { standardStatusNames } from '@/lib/claims/status-names';
import { inPrint } from '@/lib/reports/build/in-print';
import { exampleClaim } from './example-claim';
import { fillTemplate, findTemplateProblem, type Placeholder, placeholders } from './placeholders';
import { setPrintTemplatesInput } from './schema';

// The keys of a record are strings to TypeScript, and these are its placeholders.
const names = Object.keys(placeholders) as Placeholder[];
const recorded = (value: (name: Placeholder) => string | null) =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<
    Placeholder,
    string | null
  >;

describe('a template', () => {
  test.each([
    ['{statement}; {editor} saw it.', '{editor}'],
    ['{statement} { desk }', '{ desk }'],
    ['{toString} {wording}', '{toString}'],
    ['{wording} as of {time', 'curly bracket'],
    ['{wording} as of time}', 'curly bracket'],
    ['As of {time}.', '{statement} or {wording}'],
    [' \n', 'needs words'],
  ])('is refused as %j', (template, why) => {
    expect(findTemplateProblem(template)).toContain(why);
  });

  test('is refused with the place where it is wrong', () => {
    const text = '{wording}.';
    const templates = [
      { kind: null, status: 'PENDING', text },
      { kind: null, status: 'VERIFIED', text: '{wording} {who}' },
      { kind: null, status: 'PENDING', text },
    ];
    const { error } = setPrintTemplatesInput.safeParse({ templates, version: 1 });
    expect(error?.issues.map(({ path }) => path.join('.'))).toContain('templates.1.text');
    const again = setPrintTemplatesInput.safeParse({
      templates: templates.filter((_, index) => index !== 1),
      version: 1,
    });
    expect(again.error?.issues).toMatchObject([{ path: ['templates', 1, 'text'] }]);
  });

  test('is filled with what is recorded as it is, whatever that holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ minLength: 1 }), (name, value) => {
        const filled = fillTemplate(
          `a {${name}} b`,
          recorded(() => value),
        );
        expect(filled).toBe(`a ${value} b`.trim().replace(/\s+/g, ' '));
      }),
    );
  });

  test('is not filled where something is missing', () => {
    for (const name of names) {
      const gap = recorded((one) => (one === name ? null : 'so'));
      expect(fillTemplate(`{statement} {${name}}`, gap)).toBeNull();
    }
  });

  test('can ask for everything of the example that it is shown by', () => {
    const text = names.map((name) => `{${name}}`).join(' ');
    for (const status of statusOrder) {
      const templates = [{ kind: null, status, text }];
      const speaker = {
        desk: 'The desk',
        asOf: '2026-03-02T14:05:00.000Z',
        templates,
        names: standardStatusNames,
      };
      expect(inPrint(exampleClaim('FACT', status), speaker)).toMatch(
        /The hospital.*mayor’s office/,
      );
    }
  });
});
