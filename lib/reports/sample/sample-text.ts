import type { SourceRange } from '@/lib/reports/build/report-source';

/** An invented article of an invented country, for tests of the report. */
export const sampleText = `Blast at Port Selin kills at least 14

By Mirela Tane
Selin, Republic of Carmora

An explosion tore through the grain terminal of Port Selin early on Tuesday, killing at least 14 people and injuring more than 60, the Interior Ministry of Carmora said.

A group calling itself the Tide Front claimed responsibility for the attack in a message posted on its channel, which could not be independently verified. “We struck the terminal because it feeds the war,” the message read.

Hospital staff, who asked not to be named, put the number of dead at 19.

The harbour master, Idris Okoro, said the terminal had passed a safety inspection in March. Prime Minister Lena Varga called the attack “the darkest hour since independence”.

Grain prices in the capital will double before the harvest, according to the traders’ association.`;

/** Where words stand in the sample's text, so that no position is typed by hand. */
export function at(words: string, from = 0): SourceRange {
  const start = sampleText.indexOf(words, from);
  if (start < 0) throw new Error(`The sample does not say: ${words}`);
  return { start, end: start + words.length };
}
