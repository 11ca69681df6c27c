import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { readModels } from '../model/models';
import { checkWorthinessOf, worthOdds } from './check-worthiness';
import { factOdds } from './checkability';
import { contextsOf } from './claim-context';

const models = readModels((name) => readFileSync(`lib/splitter/weights/${name}.bin`));

/** The one claim of a short text. */
function claimIn(text: string) {
  const { claims } = splitter().split(text);
  expect(claims).toHaveLength(1);
  const [claim] = claims;
  if (claim === undefined) throw new Error(`No claim in: ${text}`);
  return claim;
}

/** The judgement on a statement that is a sentence of its own. */
function scoreOf(text: string): number {
  const context = contextsOf(text)({
    text,
    attributed: false,
    sourced: false,
    cue: '',
  });
  const worth = worthOdds(context, models.checkWorthiness);
  const fact = factOdds(context, worth, models.checkability);
  return checkWorthinessOf(context, { worth, fact, answerable: true }, models.checkWorthiness)
    .score;
}

describe('what makes a claim worth checking', () => {
  test.each([
    ['a figure', 'The mine employs 450 people.', 'The mine employs people.'],
    ['a figure', 'The mine employs thousands of people.', 'The mine employs lots of people.'],
    ['casualties', 'The flood killed a farmer in Harlow.', 'The flood woke a farmer in Harlow.'],
    ['violence', 'Rebels attacked the port of Esk.', 'Rowers reached the port of Esk.'],
    [
      'a claim of responsibility',
      'The Front claimed responsibility for the fire.',
      'The Front saw the fire.',
    ],
    ['a crime or a court', 'The police arrested a baker.', 'The choir greeted a baker.'],
    ['money or the economy', 'The town doubled its debt.', 'The town painted its doors.'],
    ['a share or rate', 'A majority of farmers sold land.', 'A crowd of farmers sold land.'],
    ['a number word', 'Harlow lost twelve doctors.', 'Harlow lost doctors.'],
    ['a change', 'Rents in Harlow doubled.', 'Rents in Harlow matter.'],
    [
      'a comparison',
      'Wages in Esk are lower than in Harlow.',
      'Wages in Esk are like those in Harlow.',
    ],
    ['a superlative', 'Harlow has the largest port.', 'Harlow has a port.'],
    ['a date or period', 'The bank closed in 2019.', 'The bank closed.'],
    ['government or a law', 'Congress passed the bill.', 'Rowers passed the pier.'],
    ['the military or weapons', 'Norland sent troops to Esk.', 'Norland sent cheese to Esk.'],
    ['jobs, health or schools', 'Unemployment haunts Harlow.', 'Moonlight haunts Harlow.'],
    ['a name', 'The mayor left Harlow.', 'The mayor left town.'],
    ['a named source', 'The mayor said the port was closed.', 'The port was closed.'],
  ])('%s, which is told where it is there alone: %s', (reason, there, notThere) => {
    expect(claimIn(there).reasons).toContain(reason);
    expect(claimIn(notThere).reasons).not.toContain(reason);
  });

  test('a year is a date and no figure, a weekday no name, a limit no comparison', () => {
    expect(claimIn('The bank closed in 2019.').reasons).not.toContain('a figure');
    expect(claimIn('The bank closed two doors in 2019.').reasons).not.toContain('a figure');
    expect(claimIn('The bank closed on Monday.').reasons).not.toContain('a name');
    const { reasons } = claimIn('The flood killed more than 40 people.');
    expect(reasons).not.toContain('a comparison');
    expect(reasons).toEqual(expect.arrayContaining(['casualties', 'a figure']));
  });

  test('casualty counts and claims of responsibility are worth checking, small talk is not', () => {
    expect(claimIn('The flood killed at least 40 people.').checkWorthiness).toBeGreaterThan(0.9);
    expect(claimIn('The Front claimed responsibility for the attack.').checkWorthy).toBe(true);
    expect(claimIn('I saw a film about it.').checkWorthy).toBe(false);
  });
});

describe('the order of claims', () => {
  const statements = [
    'The mine employs people in Harlow.',
    'Rents have risen since the election.',
    'He left the party after the vote.',
    'I think the port is beautiful.',
    'The minister never read the report on “clean” water.',
    'Millions of Americans lost their jobs, and the deficit grew.',
  ];

  test('adding a figure never lowers the score', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...statements),
        fc.nat(12),
        fc.constantFrom('7', '40', '1,400', '3.5', '250,000', '2019'),
        (statement, at, figure) => {
          const more = statement.split(' ').toSpliced(at, 0, figure).join(' ');
          expect(scoreOf(more)).toBeGreaterThanOrEqual(scoreOf(statement));
        },
      ),
    );
  });

  test.each([
    ['The mine employs 450 people.', 'The mine employs far too many wonderful people.'],
    ['The tax rose to 14 percent.', 'I think the tax is an absurd and cruel disgrace.'],
    [
      'The council closed two schools.',
      'We should all be ashamed that the council closed schools.',
    ],
    ['The flood killed 40 people in Harlow.', 'The flood was simply the most terrible tragedy.'],
  ])('a fact stands above the opinion that is built on it: %s', (fact, opinion) => {
    expect(scoreOf(fact)).toBeGreaterThan(scoreOf(opinion));
  });

  test('a claim that was split off keeps the company of its sentence, and its own words decide among siblings', () => {
    const sentence = 'The mayor sang and the flood killed 40 people in Harlow.';
    const contexts = contextsOf(sentence);
    const said = { attributed: false, sourced: false, cue: '' };
    const odds = (text: string) => worthOdds(contexts({ text, ...said }), models.checkWorthiness);
    const alone = worthOdds(
      contextsOf('The mayor sang.')({ text: 'The mayor sang.', ...said }),
      models.checkWorthiness,
    );
    expect(odds('The flood killed 40 people in Harlow.')).toBeGreaterThan(odds('The mayor sang.'));
    expect(odds('The mayor sang.')).toBeGreaterThan(alone);
  });
});
