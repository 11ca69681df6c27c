import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import type { FontFile, PdfFonts } from '@/lib/reports/pdf/fonts';
import { unpackWoff } from './unpack-woff';

/** Source Serif and Inter come in a file for each group of scripts; the first that has a letter gives it. */
const scripts = {
  'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  inter: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
} as const;

let loaded: PdfFonts | undefined;

/** The fonts that a PDF is set in, read from their packages at the first call. */
export function reportFonts(): PdfFonts {
  loaded ??= {
    serif: files('source-serif-4', 400),
    serifBold: files('source-serif-4', 600),
    sans: files('inter', 400),
    sansBold: files('inter', 600),
  };
  return loaded;
}

function files(family: keyof typeof scripts, weight: number): FontFile[] {
  return scripts[family].map((script) => {
    const name = `${family}-${script}-${weight}-normal`;
    // Every command of the project runs in its root, and the server too.
    const path = join('node_modules/@fontsource', family, 'files', `${name}.woff`);
    const bytes = unpackWoff(readFileSync(path));
    const font = create(bytes);
    if (!('characterSet' in font)) throw new Error(`${name} is no single font.`);
    return { name, bytes, characters: new Set(font.characterSet) };
  });
}
