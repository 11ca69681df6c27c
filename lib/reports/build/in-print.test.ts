import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardStatusNames, statusNamesOf } from '@/lib/claims/status-names';
import type { PrintTemplate } from '@/lib/print-templates/choose-template';
import { sampleReportSource } from '@/lib/reports/sample/sample-report';
import { buildReport } from './build-report';
import { inPrint, type Printable } from './in-print';

const report = {
  desk: 'World desk',
  asOf: '2026-11-18T14:05:00.000Z',
  templates: [],
  names: standardStatusNames,
};
const passage = (text: string, start = 0) => ({ start, end: start + text.length, text });

const plain: Printable = {
  kind: 'CASUALTY_COUNT',
  wording: 'Sixty people were hurt.',
  quote: 'sixty people were hurt',
  parts: [passage('sixty people were hurt')],
  attribution: null,
  status: 'PENDING',
  verdictsGiven: 0,
  evidence: [],
  searches: [],
};

const saidBy = (source: string): Printable['attribution'] => ({
  source: passage(source, 100),
  sourceName: null,
  cue: passage('said', 200),
  content: [],
});

const evidence = (
  number: number,
  stance: 'SUPPORTS' | 'REFUTES' | 'CONTEXT',
  more: Partial<Printable['evidence'][number]> = {},
): Printable['evidence'][number] => ({
  number,
  stance,
  title: `Paper ${number}`,
  url: null,
  quote: '',
  publisher: null,
  archivedUrl: null,
  derivesFrom: null,
  readOn: '2026-11-17',
  addedBy: 'Ana Ruiz',
  ...more,
});

test('the claims of the sample read as sentences of an article', () => {
  const { claims } = buildReport(sampleReportSource, { now: new Date('2026-11-18T09:00:00Z') });
  expect(claims.map((claim) => claim.inPrint)).toEqual([
    'An explosion tore through the grain terminal of Port Selin early on Tuesday, according to the Interior Ministry of Carmora; World desk verified the claim from one source.',
    'The explosion at the grain terminal of Port Selin killed at least 14 people, according to the Interior Ministry of Carmora; whether it is so was not settled as of 09:00 UTC on 18 November 2026.',
    'The explosion at the grain terminal of Port Selin injured more than 60 people, according to the Interior Ministry of Carmora; the claim had not been checked as of 09:00 UTC on 18 November 2026.',
    'A group calling itself the Tide Front claimed responsibility for the attack; the claim could not be independently verified as of 09:00 UTC on 18 November 2026. No answer had come from Interior Ministry of Carmora.',
    'The explosion killed 19 people, according to Hospital staff, who asked not to be named; the claim had not been checked as of 09:00 UTC on 18 November 2026.',
    'The grain terminal of Port Selin passed a safety inspection in March, according to the harbour master, Idris Okoro; the claim is disputed: “Register of inspections, Port Authority of Carmora” contradicts it.',
    'Grain prices in the capital of Carmora will double before the harvest, according to the traders’ association; the claim had not been checked as of 09:00 UTC on 18 November 2026.',
  ]);
});

describe('who says it', () => {
  test.each([
    ['The mayor', 'Sixty people were hurt, according to the mayor'],
    ['Reuters', 'Sixty people were hurt, according to Reuters'],
    ['A\n spokesman', 'Sixty people were hurt, according to a spokesman'],
    ['He', 'Sixty people were hurt, according to him'],
    ['Theodora Lind', 'Sixty people were hurt, according to Theodora Lind'],
  ])('%j comes after the claim', (source, start) => {
    const sentence = inPrint({ ...plain, attribution: saidBy(source) }, report);
    expect(sentence.split(';')[0]).toBe(start);
  });

  test.each([
    ['The Tide Front claimed responsibility for the attack.', 'A group'],
    ['The ministry has 60 on its list.', 'The Ministry'],
  ])('is not said twice in %j', (wording, source) => {
    const sentence = inPrint({ ...plain, wording, attribution: saidBy(source) }, report);
    expect(sentence.startsWith(`${wording.slice(0, -1)}; `)).toBe(true);
  });

  test('is left open where nothing is recorded', () => {
    expect(inPrint(plain, report)).toBe(
      'Sixty people were hurt; the claim had not been checked as of 14:05 UTC on 18 November 2026.',
    );
  });

  test('is not called unchecked where some of the verdicts it needs are in', () => {
    expect(inPrint({ ...plain, verdictsGiven: 1 }, report)).toBe(
      'Sixty people were hurt; the check of the claim was not complete as of 14:05 UTC on 18 November 2026.',
    );
  });

  test('a question stays one', () => {
    const sentence = inPrint({ ...plain, wording: 'Who did it?' }, report);
    expect(sentence).toMatch(/^“Who did it\?”; /);
  });
});

describe('how far it is established', () => {
  const end = (claim: Partial<Printable>) =>
    inPrint({ ...plain, ...claim }, report).replace(/^[^;]*; /, '');

  test('a verified claim counts the sources that do not come from one another', () => {
    const first = evidence(1, 'SUPPORTS');
    expect(end({ status: 'VERIFIED' })).toBe('World desk verified the claim.');
    expect(
      end({
        status: 'VERIFIED',
        evidence: [first, evidence(2, 'SUPPORTS', { derivesFrom: 1 }), evidence(3, 'CONTEXT')],
      }),
    ).toBe('World desk verified the claim from one source.');
    expect(end({ status: 'VERIFIED', evidence: [first, evidence(2, 'SUPPORTS')] })).toBe(
      'World desk verified the claim from 2 sources.',
    );
  });

  test('a disputed claim names what contradicts it', () => {
    expect(end({ status: 'DISPUTED' })).toBe(
      'the claim is disputed as of 14:05 UTC on 18 November 2026.',
    );
    const register = evidence(1, 'REFUTES', { publisher: 'The Port Authority' });
    expect(end({ status: 'DISPUTED', evidence: [register, evidence(2, 'REFUTES')] })).toBe(
      'the claim is disputed: The Port Authority and “Paper 2” contradict it.',
    );
  });

  test('an unverified claim says who was asked in vain', () => {
    const search = {
      sought: 'Is it so?',
      place: '',
      searchedOn: '2026-11-17',
      outcome: 'NOTHING' as const,
      note: '',
      addedBy: 'Ana Ruiz',
    };
    expect(
      end({
        status: 'UNVERIFIED',
        searches: [
          { ...search, asked: 'the mayor', answered: false },
          { ...search, asked: 'the police', answered: true },
          { ...search, asked: 'the mayor', answered: false },
        ],
      }),
    ).toBe(
      'the claim could not be independently verified as of 14:05 UTC on 18 November 2026. No answer had come from the mayor.',
    );
  });
});

describe('a verdict that the desk has a name of its own for', () => {
  const names = statusNamesOf({
    VERIFIED: 'Confirmed',
    UNVERIFIED: 'Not proven',
    DISPUTED: 'False',
  });
  const said = (status: Printable['status'], given: Printable['evidence'] = []) =>
    inPrint({ ...plain, status, evidence: given }, { ...report, names }).replace(/^[^;]*; /, '');

  test('is called by it', () => {
    expect(said('VERIFIED')).toBe('World desk found the claim confirmed.');
    expect(said('VERIFIED', [evidence(1, 'SUPPORTS')])).toBe(
      'World desk found the claim confirmed, from one source.',
    );
    expect(said('UNVERIFIED')).toBe('the claim is not proven as of 14:05 UTC on 18 November 2026.');
    expect(said('DISPUTED')).toBe('the claim is false as of 14:05 UTC on 18 November 2026.');
    expect(said('DISPUTED', [evidence(1, 'REFUTES')])).toBe(
      'the claim is false: “Paper 1” contradicts it.',
    );
  });

  test('leaves all else as it is said', () => {
    const own = { ...standardStatusNames, DISPUTED: 'False' };
    for (const status of ['PENDING', 'VERIFIED', 'UNVERIFIED', 'NEEDS_RULING'] as const) {
      const claim = { ...plain, status };
      expect(inPrint(claim, { ...report, names: own })).toBe(inPrint(claim, report));
    }
  });
});

test('it is one line that ends in a full stop, whatever the words are', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
  const status = fc.constantFrom(
    ...(['PENDING', 'VERIFIED', 'UNVERIFIED', 'DISPUTED', 'NEEDS_RULING'] as const),
  );
  fc.assert(
    fc.property(words, words, status, (wording, source, held) => {
      const sentence = inPrint(
        { ...plain, wording, attribution: saidBy(source), status: held },
        report,
      );
      expect(sentence).not.toMatch(/[\n\r\t]/);
      expect(sentence.endsWith('.')).toBe(true);
    }),
  );
});

describe('a template of the desk', () => {
  const text =
    '{statement}. {desk} could not verify this as of {time}; {unanswered} did not answer.';
  const claim: Printable = {
    ...plain,
    status: 'UNVERIFIED',
    attribution: saidBy('The ministry'),
  };
  const asked: Printable['searches'] = [
    {
      sought: 'Is it so?',
      place: '',
      asked: 'the mayor',
      answered: false,
      searchedOn: '2026-11-18',
      outcome: 'NOTHING',
      note: '',
      addedBy: 'Ana',
    },
  ];
  const template = { kind: null, status: 'UNVERIFIED', text } as const;
  const speaking = (...templates: PrintTemplate[]) => ({ ...report, templates });

  test('says it in the desk’s own words, filled from what is recorded', () => {
    expect(inPrint({ ...claim, searches: asked }, speaking(template))).toBe(
      'Sixty people were hurt, according to the ministry. World desk could not verify this as of 14:05 UTC on 18 November 2026; the mayor did not answer.',
    );
  });

  test('gives way to the standard where something is not recorded that it asks for', () => {
    expect(inPrint(claim, speaking(template))).toBe(inPrint(claim, report));
  });

  test('for the kind comes before that for any, and holds for its status only', () => {
    const own = {
      kind: 'CASUALTY_COUNT',
      status: 'UNVERIFIED',
      text: '{wording}, so far.',
    } as const;
    expect(inPrint(claim, speaking(template, own))).toBe('Sixty people were hurt, so far.');
    const pending = { ...claim, status: 'PENDING' } as const;
    expect(inPrint(pending, speaking(template, own))).toBe(inPrint(pending, report));
    const fact = { ...claim, kind: 'FACT' } as const;
    expect(inPrint(fact, speaking(own))).toBe(inPrint(fact, report));
  });

  test('begins with a capital, whatever comes first', () => {
    const sourceFirst = { ...template, text: '{source} says so: {wording}.' };
    expect(inPrint(claim, speaking(sourceFirst))).toMatch(/^The ministry says so: Sixty/);
  });
});
