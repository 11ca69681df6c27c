import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import type { Range, Split } from './types';

const at = (text: string, range: Range | null) =>
  range === null ? null : text.slice(range.start, range.end);

/** The claims of a text, each as the words of its ranges. */
const rangesOf = (text: string, split: Split = splitter().split(text)) =>
  split.claims.map((claim) => claim.ranges.map((range) => at(text, range)));

const wordings = (text: string) =>
  splitter()
    .split(text)
    .claims.map((claim) => claim.text);

function attributionsOf(text: string) {
  return splitter()
    .split(text)
    .attributions.map(({ source, cue, content }) => ({
      source: at(text, source),
      cue: at(text, cue),
      content: content.map((range) => at(text, range)).join(' … '),
    }));
}

describe('clauses', () => {
  test('two verbs with one subject are two claims that share its range', () => {
    const text = 'The landslide buried at least 12 houses and blocked two roads.';
    expect(rangesOf(text)).toEqual([
      ['The landslide buried at least 12 houses'],
      ['The landslide', 'blocked two roads'],
    ]);
    expect(wordings(text)).toEqual([
      'The landslide buried at least 12 houses.',
      'The landslide blocked two roads.',
    ]);
  });

  test('two clauses with subjects of their own are two claims', () => {
    expect(wordings('The dam broke on Sunday and rescuers searched three villages.')).toEqual([
      'The dam broke on Sunday.',
      'Rescuers searched three villages.',
    ]);
  });

  test('a shared auxiliary is repeated', () => {
    expect(wordings('Two drivers were arrested and charged with theft.')).toEqual([
      'Two drivers were arrested.',
      'Two drivers were charged with theft.',
    ]);
  });

  test('two counted objects are two claims', () => {
    expect(wordings('The storm damaged 40 boats and dozens of houses.')).toEqual([
      'The storm damaged 40 boats.',
      'The storm damaged dozens of houses.',
    ]);
  });

  test('a relative clause about an event is a claim about the event, not about the place', () => {
    expect(
      wordings('The militia led a raid on a depot in Harlow that killed three guards.'),
    ).toEqual([
      'The militia led a raid on a depot in Harlow.',
      'A raid on a depot in Harlow killed three guards.',
    ]);
  });

  test('a relative clause that says which one is meant stays with its subject', () => {
    expect(wordings('The fire that began in a bakery on Monday destroyed six shops.')).toEqual([
      'The fire that began in a bakery on Monday destroyed six shops.',
      'The fire began in a bakery on Monday.',
    ]);
  });

  test('a contrast comes apart at its conjunction', () => {
    expect(wordings('While the council raised fares, the railway cut its prices.')).toEqual([
      'The council raised fares.',
      'The railway cut its prices.',
    ]);
  });

  test('a participle between commas gets the verb it lacks', () => {
    expect(wordings('Harbour House, built in 1911 by a trader, burned down on Friday.')).toEqual([
      'Harbour House burned down on Friday.',
      'Harbour House was built in 1911 by a trader.',
    ]);
  });

  test('a list that only describes a place is not taken apart', () => {
    const text =
      'The Old March, named after a county that held Lund, Harlow and Varn, lost its seat.';
    expect(wordings(text)).toEqual([
      'The Old March lost its seat.',
      'The Old March was named after a county that held Lund, Harlow and Varn.',
    ]);
  });

  test('names joined by "and" in a subject stay together', () => {
    expect(wordings('Lund and Malmo signed the treaty.')).toEqual([
      'Lund and Malmo signed the treaty.',
    ]);
  });
});

describe('attributions', () => {
  test.each([
    [
      'The minister said that the bridge was closed.',
      'The minister',
      'said',
      'that the bridge was closed',
    ],
    ['The minister said the bridge was closed.', 'The minister', 'said', 'the bridge was closed'],
    ['The bridge was closed, the minister said.', 'the minister', 'said', 'The bridge was closed'],
    [
      '“The bridge is closed,” said Mira Holt of Port Watch.',
      'Mira Holt of Port Watch',
      'said',
      'The bridge is closed',
    ],
    [
      'The bridge was closed, according to local police.',
      'local police',
      'according to',
      'The bridge was closed',
    ],
    [
      'According to local police, the bridge was closed.',
      'local police',
      'According to',
      'the bridge was closed',
    ],
    [
      'Mira Holt told reporters that the bridge was closed.',
      'Mira Holt',
      'told',
      'that the bridge was closed',
    ],
    [
      'The top judge in the north said Lund could appeal.',
      'The top judge in the north',
      'said',
      'Lund could appeal',
    ],
  ])('%s', (text, source, cue, content) => {
    expect(attributionsOf(text)).toContainEqual({ source, cue, content });
  });

  test('what is said is the claim, without the words that report it', () => {
    expect(wordings('The minister said that the bridge was closed.')).toEqual([
      'The bridge was closed.',
    ]);
  });

  test('a quotation of two sentences has one speaker', () => {
    const text = '“The water rose fast. We left our homes,” said Mira Holt.';
    const split = splitter().split(text);
    const sources = split.claims.map((claim) =>
      at(text, split.attributions[claim.attribution ?? -1]?.source ?? null),
    );
    expect(sources).toEqual(['Mira Holt', 'Mira Holt']);
  });

  test('a claim of responsibility keeps its source, and takes the doubt in its relative clause', () => {
    const text =
      'The Red Dawn group claimed responsibility for the blast in a video shared on a private channel, which could not be independently verified.';
    const split = splitter().split(text);
    const claim = split.claims.find((each) => each.text.includes('claimed responsibility'));
    const attribution = split.attributions[claim?.attribution ?? -1];
    expect(at(text, attribution?.source ?? null)).toBe('The Red Dawn group');
    expect(at(text, attribution?.cue ?? null)).toBe('claimed responsibility');
    expect(claim?.hedges.map((hedge) => [hedge.kind, at(text, hedge)])).toEqual([
      ['evidential', 'could not be independently verified'],
    ]);
    expect(claim?.suggestedStatus).toBe('UNVERIFIED');
    expect(claim?.suggestedReason).toBe('could not be independently verified');
  });
});

describe('suggested status', () => {
  const suggested = (text: string) =>
    splitter()
      .split(text)
      .claims.map((claim) => [claim.suggestedStatus, claim.suggestedReason]);

  test.each([
    ['Unconfirmed reports put the number of dead at nine.', 'UNVERIFIED', 'Unconfirmed'],
    [
      'There was no independent confirmation of the strike on the port.',
      'UNVERIFIED',
      'no independent confirmation',
    ],
    ['The embassy denied that its driver had fled.', 'DISPUTED', 'denied'],
    [
      'The firm rejected the claim that it dumped oil in the river.',
      'DISPUTED',
      'rejected the claim',
    ],
  ])('%s', (text, status, reason) => {
    expect(suggested(text)).toContainEqual([status, reason]);
  });

  test('a plain statement suggests nothing', () => {
    expect(suggested('The bridge closed on Monday.')).toEqual([[null, null]]);
  });

  test('a sentence of doubt limits what the sentence before it claims', () => {
    const text =
      'The rebels said they had taken the airport. The claim could not be immediately verified.';
    const [taken, doubt] = splitter().split(text).claims;
    expect(taken?.suggestedStatus).toBe('UNVERIFIED');
    expect(doubt?.checkable).toBe(false);
  });
});

describe('judgements', () => {
  test.each([
    'Why did the council wait so long?',
    'Here is all you need to know about the vote.',
    'But why they suddenly closed the harbour.',
  ])('is not checkable: %s', (text) => {
    expect(
      splitter()
        .split(text)
        .claims.map((claim) => claim.checkable),
    ).toEqual([false]);
  });

  test('words that approximate are hedges of their claim', () => {
    const text = 'The blast reportedly killed at least 14 people.';
    const hedges = splitter().split(text).claims[0]?.hedges ?? [];
    expect(hedges.map((hedge) => [hedge.kind, at(text, hedge)])).toEqual([
      ['hearsay', 'reportedly'],
      ['approximation', 'at least'],
    ]);
  });
});

describe('other languages', () => {
  test.each([
    'Der Fluss trat am Montag über die Ufer. Drei Dörfer wurden geräumt.',
    'Река вышла из берегов в понедельник. Три деревни были эвакуированы.',
    '河水在星期一泛滥。三个村庄被疏散。',
    'فاض النهر يوم الاثنين. تم إخلاء ثلاث قرى.',
  ])('one claim per sentence: %s', (text) => {
    const split = splitter().split(text);
    expect(split.sentences).toHaveLength(2);
    expect(split.claims).toHaveLength(2);
    expect(split.attributions).toEqual([]);
  });
});

describe('who says what', () => {
  test.each([
    [
      'Trump campaign spokesman Jason Holt added that it rained.',
      'Trump campaign spokesman Jason Holt',
    ],
    ['In July, Holt criticised the plan.', 'Holt'],
    ['The crew, Mr. Holt said, was late.', 'Mr. Holt'],
  ])('%s', (text, source) => {
    expect(attributionsOf(text)[0]?.source).toBe(source);
  });

  test('is found in a sentence about signing up, which is no advertisement', () => {
    expect(attributionsOf('Holt wants to sign up new members.')[0]?.content).toBe(
      'to sign up new members',
    );
  });
});
