import { describe, expect, test } from 'vitest';
import { place, read, treeOf } from '../words/tree-fixture';
import { clauseStatement, isSeparate } from './clauses';

const separate = (notation: string, word: string) => {
  const tree = treeOf(notation);
  return isSeparate(tree, place(tree, word));
};

describe('a clause that asserts something of its own', () => {
  const DAMS = 'Dams/NNS/2/nsubj broke/VBD/0/root';

  test.each([
    ['the sentence itself', DAMS, 'broke'],
    ['one joined to it', `${DAMS} and/CC/4/cc fell/VBD/2/conj`, 'fell'],
    [
      'one joined to a noun, with a subject',
      'Dams/NNS/0/root and/CC/4/cc Ada/NNP/4/nsubj fell/VBD/1/conj',
      'fell',
    ],
    [
      'one beside it, with tense',
      `${DAMS} ,/,/4/punct wrote/VBD/2/parataxis Ada/NNP/4/nsubj`,
      'wrote',
    ],
    ['a relative clause', 'Dams/NNS/0/root that/WDT/3/nsubj fell/VBD/1/acl:relcl', 'fell'],
    [
      'a participle with more than itself',
      'Dams/NNS/0/root built/VBN/1/acl then/RB/2/advmod',
      'built',
    ],
    ['an active participle', 'Dams/NNS/0/root leaking/VBG/1/acl', 'leaking'],
    [
      'a clause with tense and a subject',
      `${DAMS} after/IN/5/mark rain/NN/5/nsubj fell/VBD/2/advcl`,
      'fell',
    ],
    [
      'a participle behind a comma',
      `${DAMS} ,/,/4/punct killing/VBG/2/advcl two/CD/4/obj`,
      'killing',
    ],
  ])('is %s', (_what, notation, word) => {
    expect(separate(notation, word)).toBe(true);
  });

  test.each([
    ['a noun', 'Dams/NNS/2/nsubj broke/VBD/0/root walls/NNS/2/obj', 'walls'],
    ['one joined to a noun', 'Dams/NNS/0/root and/CC/3/cc fell/VBD/1/conj', 'fell'],
    [
      'one beside it without tense',
      `${DAMS} ,/,/4/punct see/VB/2/parataxis there/RB/4/advmod`,
      'see',
    ],
    ['a noun joined to it', `${DAMS} and/CC/4/cc walls/NNS/2/conj`, 'walls'],
    [
      'a participle that a conjunction leads up to',
      'Dams/NNS/0/root while/IN/3/mark leaking/VBG/1/acl',
      'leaking',
    ],
    [
      'one with a conjunction behind a comma',
      `${DAMS} ,/,/5/punct after/IN/5/mark killing/VBG/2/advcl two/CD/5/obj`,
      'killing',
    ],
    ['a bare participle', 'Dams/NNS/0/root sold/VBN/1/acl ././2/punct', 'sold'],
    ['a participle with an object', 'Dams/NNS/0/root given/VBN/1/acl names/NNS/2/obj', 'given'],
    ['an infinitive that describes', 'Dams/NNS/0/root to/TO/3/mark build/VB/1/acl', 'build'],
    ['a condition', `${DAMS} if/IN/5/mark rain/NN/5/nsubj fell/VBD/2/advcl`, 'fell'],
    ['a purpose', `${DAMS} to/TO/4/mark kill/VB/2/advcl`, 'kill'],
    ['a participle with a subject', `${DAMS} rain/NN/4/nsubj falling/VBG/2/advcl`, 'falling'],
    ['a participle that touches the verb', `${DAMS} killing/VBG/2/advcl two/CD/3/obj`, 'killing'],
    [
      'what somebody says',
      'Ada/NNP/2/nsubj says/VBZ/0/root dams/NNS/4/nsubj fell/VBD/2/ccomp',
      'fell',
    ],
  ])('is not %s', (_what, notation, word) => {
    expect(separate(notation, word)).toBe(false);
  });
});

/** The wording of the clause at `word`, where those of `apart` are statements of their own. */
function worded(notation: string, word: string, apart: string[], reporting: string[] = []) {
  const tree = treeOf(notation);
  const set = (texts: string[]) => new Set(texts.map((text) => place(tree, text)));
  const found = clauseStatement(tree, place(tree, word), set(apart), set(reporting));
  return found && { text: read(tree, found.wording), primary: found.primary };
}

describe('the statement of a clause', () => {
  const joined =
    'Two/CD/2/nummod men/NNS/4/nsubj:pass were/VBD/4/aux:pass held/VBN/0/root and/CC/6/cc charged/VBN/4/conj ././4/punct';

  test('is all of it but what is said by other clauses', () => {
    expect(worded(joined, 'held', ['held', 'charged'])?.text).toBe('Two men were held');
    expect(worded(joined, 'held', ['held'])?.text).toBe('Two men were held and charged');
  });

  test('borrows the subject, and the auxiliaries that both verbs share', () => {
    expect(worded(joined, 'charged', ['held', 'charged'])?.text).toBe('Two men were charged');
    const tensed = joined.replace('charged/VBN', 'fled/VBD');
    expect(worded(tensed, 'fled', ['held', 'fled'])?.text).toBe('Two men fled');
  });

  test('borrows no auxiliary where the second verb has one, or another form', () => {
    const may =
      'Ada/NNP/3/nsubj will/MD/3/aux build/VB/0/root and/CC/6/cc may/MD/6/aux sell/VB/3/conj';
    expect(worded(may, 'sell', ['build', 'sell'])?.text).toBe('Ada may sell');
    const charging = joined.replace('charged/VBN', 'fleeing/VBG');
    expect(worded(charging, 'fleeing', ['held', 'fleeing'])?.text).toBe('Two men fleeing');
  });

  test('borrows no words that report', () => {
    const said = 'Dams/NNS/3/nsubj said/VBN/1/acl broke/VBD/0/root and/CC/5/cc fell/VBD/3/conj';
    expect(worded(said, 'fell', ['broke', 'fell'], ['said'])?.text).toBe('Dams fell');
  });

  test('is without its conjunction and what is called out in it', () => {
    const well =
      'Well/UH/4/discourse ,/,/1/punct dams/NNS/4/nsubj broke/VBD/0/root because/IN/7/mark rain/NN/7/nsubj fell/VBD/4/advcl';
    expect(worded(well, 'broke', ['broke', 'fell'])?.text).toBe('dams broke');
    expect(worded(well, 'fell', ['broke', 'fell'])?.text).toBe('rain fell');
  });

  test('is without the words that report, unless they name what it is about', () => {
    const said =
      'Dams/NNS/2/nsubj broke/VBD/0/root ,/,/4/punct said/VBD/2/parataxis Ada/NNP/4/nsubj ,/,/8/punct who/WP/8/nsubj leads/VBZ/5/acl:relcl Varn/NNP/8/obj';
    expect(worded(said, 'broke', ['broke', 'leads'], ['said', 'Ada'])?.text).toBe('Dams broke');
    expect(worded(said, 'leads', ['broke', 'leads'], ['said', 'Ada'])?.text).toBe('Ada leads Varn');
  });

  test('of a participle has the tense of the clause it hangs on', () => {
    const built =
      'Dam/NN/5/nsubj built/VBN/1/acl in/IN/4/case May/NNP/2/obl broke/VBD/0/root ,/,/7/punct killing/VBG/5/advcl two/CD/7/obj';
    expect(worded(built, 'built', ['built', 'broke', 'killing'])?.text).toBe(
      'Dam was built in May',
    );
    expect(worded(built, 'killing', ['built', 'broke', 'killing'])?.text).toBe(
      'Dam built in May killed two',
    );
  });

  test('of a relative clause has what it describes in the place of "which"', () => {
    const which =
      'A/DT/2/det dam/NN/7/nsubj ,/,/5/punct which/WDT/5/nsubj leaked/VBD/2/acl:relcl ,/,/5/punct broke/VBD/0/root';
    expect(worded(which, 'leaked', ['leaked', 'broke'])).toEqual({
      text: 'A dam leaked',
      primary: true,
    });
    expect(worded(which, 'broke', ['leaked', 'broke'])?.text).toBe('A dam broke');
  });

  test('of a relative clause with a subject of its own has what it describes behind', () => {
    const planted =
      'The/DT/2/det bomb/NN/6/nsubj that/WDT/5/obj he/PRP/5/nsubj planted/VBD/2/acl:relcl failed/VBD/0/root';
    expect(worded(planted, 'planted', ['planted', 'failed'])?.text).toBe('he planted The bomb');
    const where = planted.replace('that/WDT/5/obj', 'where/WRB/5/advmod');
    expect(worded(where, 'planted', ['planted', 'failed'])?.text).toBe('he planted');
  });
});

describe('a clause that says which one is meant', () => {
  const fire = (det: string) =>
    `${det}/DT/2/det fire/NN/6/nsubj that/WDT/4/nsubj began/VBD/2/acl:relcl Monday/NNP/4/obl:tmod spread/VBD/0/root`;

  test('stays with the phrase it describes, and asserts something itself', () => {
    expect(worded(fire('The'), 'spread', ['began', 'spread'])?.text).toBe(
      'The fire that began Monday spread',
    );
    expect(worded(fire('The'), 'began', ['began', 'spread'])).toEqual({
      text: 'The fire began Monday',
      primary: true,
    });
  });

  test('of something indefinite is but a finer reading', () => {
    expect(worded(fire('A'), 'began', ['began', 'spread'])).toEqual({
      text: 'A fire began Monday',
      primary: false,
    });
  });

  test('says something new of what a verb does something indefinite to', () => {
    const raid =
      'Men/NNS/2/nsubj led/VBD/0/root a/DT/4/det raid/NN/2/obj that/WDT/6/nsubj killed/VBD/4/acl:relcl two/CD/6/obj';
    expect(worded(raid, 'led', ['led', 'killed'])?.text).toBe('Men led a raid');
    expect(worded(raid, 'killed', ['led', 'killed'])).toEqual({
      text: 'a raid killed two',
      primary: true,
    });
    const of =
      'Men/NNS/2/nsubj spoke/VBD/0/root of/IN/4/case plans/NNS/2/obl for/IN/7/case a/DT/7/det raid/NN/4/nmod that/WDT/9/nsubj failed/VBD/7/acl:relcl';
    expect(worded(of, 'spoke', ['spoke', 'failed'])?.text).toBe('Men spoke of plans for a raid');
  });

  test('says which one is meant of what something is, and is a finer reading', () => {
    const town =
      'Varn/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det town/NN/0/root that/WDT/6/nsubj burned/VBD/4/acl:relcl';
    expect(worded(town, 'town', ['town', 'burned'])?.text).toBe('Varn is the town that burned');
    expect(worded(town, 'burned', ['town', 'burned'])?.text).toBe('Varn burned');
  });
});
