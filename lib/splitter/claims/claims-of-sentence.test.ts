import { describe, expect, test } from 'vitest';
import { findAttributions } from '../attributions/find-attributions';
import { place, read, treeOf } from '../words/tree-fixture';
import { claimsOfSentence } from './claims-of-sentence';

/** Each claim of a sentence with the words that report it, if any do. */
function claimed(notation: string, doubted: string[] = []): [string | null, string | null][] {
  const tree = treeOf(notation);
  const attributions = findAttributions(tree);
  const evidentials = doubted.map((text) => {
    const { start = 0, end = 0 } = tree.words[place(tree, text)] ?? {};
    return { start, end };
  });
  return claimsOfSentence(tree, attributions, evidentials)
    .filter(({ primary }) => primary)
    .map(({ wording, attribution }) => [
      read(tree, wording),
      read(tree, attribution === null ? null : attributions[attribution]?.cue),
    ]);
}

describe('the claims of a sentence', () => {
  test('have no attribution where the article makes them itself', () => {
    expect(claimed('Dams/NNS/2/nsubj broke/VBD/0/root')).toEqual([['Dams broke', null]]);
  });

  test('that a source makes stand without the words that report them', () => {
    const said =
      'Holt/NNP/2/nsubj said/VBD/0/root dams/NNS/4/nsubj broke/VBD/2/ccomp and/CC/6/cc fell/VBD/4/conj';
    expect(claimed(said)).toEqual([
      ['dams broke', 'said'],
      ['dams fell', 'said'],
    ]);
  });

  test('keep what others report inside what a source says', () => {
    const nested =
      'Holt/NNP/2/nsubj said/VBD/0/root police/NNS/4/nsubj fear/VBP/2/ccomp dams/NNS/6/nsubj broke/VBD/4/ccomp';
    expect(claimed(nested)).toEqual([['police fear dams broke', 'said']]);
  });

  test('are also what a clause tells of whoever says something', () => {
    const speaker =
      'Holt/NNP/6/nsubj ,/,/4/punct who/WP/4/nsubj leads/VBZ/1/acl:relcl it/PRP/4/obj said/VBD/0/root dams/NNS/8/nsubj broke/VBD/6/ccomp';
    expect(claimed(speaker)).toEqual([
      ['Holt leads it', null],
      ['dams broke', 'said'],
    ]);
  });

  test('keep the words that report where they are no statement without them', () => {
    const denied = 'Holt/NNP/2/nsubj denied/VBD/0/root the/DT/4/det charge/NN/2/obj ././2/punct';
    expect(claimed(denied)).toEqual([['Holt denied the charge', 'denied']]);
  });

  test('belong to nobody where nobody is named who would say it', () => {
    const blamed =
      'Dams/NNS/3/nsubj:pass were/VBD/3/aux:pass blamed/VBN/0/root for/IN/5/case it/PRP/3/obl';
    expect(claimed(blamed)).toEqual([['Dams were blamed for it', null]]);
    expect(claimed(`${blamed} by/IN/7/case Holt/NNP/3/obl:agent`)).toEqual([
      ['Dams were blamed for it by Holt', 'were blamed'],
    ]);
  });

  test('beside or below what is no statement by itself belong to nobody', () => {
    const left =
      'Holt/NNP/2/nsubj denied/VBD/0/root the/DT/4/det charge/NN/2/obj and/CC/6/cc left/VBD/2/conj';
    expect(claimed(left)).toEqual([
      ['Holt denied the charge', 'denied'],
      ['Holt left', null],
    ]);
    const boats =
      'Holt/NNP/2/nsubj promised/VBD/0/root to/TO/4/mark sell/VB/2/xcomp boats/NNS/4/obj that/WDT/7/nsubj leaked/VBD/5/acl:relcl';
    expect(claimed(boats)).toContainEqual(['boats leaked', null]);
  });

  test('are without a clause that only says that something was not verified', () => {
    const doubt =
      'Dams/NNS/2/nsubj broke/VBD/0/root ,/,/8/punct which/WDT/8/nsubj:pass could/MD/8/aux not/RB/8/advmod be/VB/8/aux:pass verified/VBN/1/acl:relcl';
    expect(claimed(doubt, ['verified'])).toEqual([['Dams broke', null]]);
    expect(claimed(doubt)).toHaveLength(2);
    expect(claimed(doubt, ['Dams'])).toHaveLength(2);
    expect(claimed('It/PRP/2/nsubj:pass verified/VBD/0/root', ['verified'])).toHaveLength(1);
  });
});
