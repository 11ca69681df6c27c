// The names of countries come from the Unicode data that every JavaScript engine carries.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function countryNames(): ReadonlySet<string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Set([
    'US',
    'USA',
    'UK',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Soviet Union',
  ]);
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = english.of(first + second);
      if (name !== undefined) names.add(name.replaceAll('.', ''));
    }
  return names;
}

const NAMES = countryNames();

/** Is it the English name of a country or territory, full stops aside? */
export const isCountry = (name: string): boolean => NAMES.has(name.replaceAll('.', ''));
