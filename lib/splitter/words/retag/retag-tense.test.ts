import { describe, expect, test } from 'vitest';
import { wordsOf } from '../tree-fixture';
import { retagByOrder } from './retag-order';
import { giveTense } from './retag-tense';

/** How the words named are tagged once both have looked at the sentence. */
function tagged(notation: string, ...named: string[]): (string | undefined)[] {
  const words = wordsOf(notation);
  retagByOrder(words);
  giveTense(words);
  return named.map((name) => words.find(({ text }) => text === name)?.tag);
}

describe('a participle that is the verb of its clause', () => {
  test.each([
    ['snow/NN fell/VBD after/IN heavy/JJ fog/NN made/VBN flying/VBG risky/JJ ./.', 'made'],
    ['the/DT dams/NNS broke/VBD ,/, the/DT agency/NN head/NN told/VBN lawmakers/NNS ./.', 'told'],
    ['The/DT firm/NN filed/VBN for/IN protection/NN ./.', 'filed'],
    [
      'As/IN it/PRP rained/VBD ,/, three/CD men/NNS confirmed/VBN that/IN dams/NNS broke/VBD',
      'confirmed',
    ],
    ['Asked/VBD about/IN it/PRP ,/, the/DT mayor/NN called/VBN it/PRP a/DT lie/NN', 'called'],
    ['She/PRP admitted/VBD errors/NNS but/CC insisted/JJ nobody/PRP lied/VBD', 'insisted'],
    ['It/PRP fell/VBD while/IN the/DT army/NN put/VB its/PRP$ losses/NNS at/IN six/CD', 'put'],
  ])('%s', (notation, verb) => {
    expect(tagged(notation, verb)).toEqual(['VBD']);
  });

  test.each([
    [
      'the clause has another',
      'It/PRP fell/VBD after/IN men/NNS armed/VBN sixty/CD left/VBD',
      'armed',
    ],
    ['it says how old they are', 'It/PRP fell/VBD after/IN children/NNS aged/VBN 12/CD', 'aged'],
    [
      'a preposition is behind',
      'It/PRP fell/VBD after/IN reports/NNS published/VBN in/IN May/NNP',
      'published',
    ],
    ['it is done by somebody', 'The/DT firm/NN owned/VBN by/IN Holt/NNP ./.', 'owned'],
    ['it is a headline', 'Firm/NN filed/VBN for/IN protection/NN', 'filed'],
    ['the sentence has a verb', 'The/DT firm/NN filed/VBN in/IN May/NNP closed/VBD ./.', 'filed'],
  ])('stays one where %s', (_why, notation, verb) => {
    expect(tagged(notation, verb)).toEqual(['VBN']);
  });

  test('is one again where it was done to the same person and has no object', () => {
    const tried = 'He/PRP was/VBD/3/aux convicted/VBN but/CC cleared/VBD on/IN appeal/NN';
    expect(tagged(tried, 'cleared')).toEqual(['VBN']);
    expect(tagged(tried.replace('on/IN appeal', 'his/PRP$ name'), 'cleared')).toEqual(['VBD']);
  });
});

describe('what stands where no such word can', () => {
  test('an adjective before a figure is a verb', () => {
    const moved = 'It/PRP would/MD cut/VB jobs/NNS and/CC close/JJ two/CD plants/NNS';
    expect(tagged(moved, 'close')).toEqual(['VB']);
    expect(tagged(moved.replace('two/CD', 'old/JJ'), 'close')).toEqual(['JJ']);
  });

  test('of two verbs with tense in a row the first is a noun', () => {
    expect(tagged('Rival/NNP fans/VBZ threw/VBD flares/NNS', 'fans')).toEqual(['NNS']);
    expect(
      tagged('He/PRP confirmed/VBD that/DT talks/VBZ had/VBD begun/VBN', 'talks', 'that'),
    ).toEqual(['NNS', 'IN']);
    expect(tagged('He/PRP said/VBD that/DT works/VBZ', 'works', 'that')).toEqual(['VBZ', 'DT']);
  });

  test('before a mark "since" opens no clause, and a name beside a name is one', () => {
    expect(tagged('It/PRP was/VBD mended/VBN since/IN ,/, twice/RB', 'since')).toEqual(['RB']);
    expect(tagged('It/PRP was/VBD shut/VBN since/IN May/NNP', 'since')).toEqual(['IN']);
    expect(tagged('Germany/JJ and/CC France/NNP opposed/VBD it/PRP', 'Germany')).toEqual(['NNP']);
    expect(tagged('German/JJ and/CC France/NNP Telecom/NNP', 'German')).toEqual(['JJ']);
  });

  test('what ends a phrase behind a noun is no verb', () => {
    const blamed = 'firms/NNS blamed/VBD rising/VBG fuel/NN costs/VBZ ./.';
    expect(tagged(blamed, 'costs')).toEqual(['NNS']);
    expect(tagged(blamed.replace('./.', 'money/NN'), 'costs')).toEqual(['VBZ']);
  });
});
