import { strFromU8, strToU8, unzipSync } from 'fflate';
import { archiveOf } from '@/lib/reports/bundle/archive';

/**
 * Makes a document for Word the same, byte for byte, however often it is
 * written: the moment of writing becomes the report's, and the made-up names of
 * its links and the numbers of its bookmarks are counted anew.
 *
 * @param at the moment that the report speaks of, ISO 8601 in UTC
 */
export function steadyDocument(document: Uint8Array, at: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(document));
  const names = numberLinks(
    parts.filter(([path]) => path.endsWith('.rels')).map(([, part]) => strFromU8(part)),
  );
  const steady = parts.map(([path, part]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, part];
    const renamed = strFromU8(part).replace(
      /((?:r:i|I)d=")([^"]+)"/g,
      (whole, start: string, name: string) => {
        const number = names.get(name);
        return number === undefined ? whole : `${start}${number}"`;
      },
    );
    const dated = path === 'docProps/core.xml' ? datedAt(renamed, at) : renamed;
    return [path, strToU8(renumberBookmarks(dated))];
  });
  return archiveOf(steady);
}

/** Every made-up name of a link, with the number that it gets: 21 signs that no text can foresee. */
function numberLinks(relations: readonly string[]): Map<string, string> {
  const names = relations.flatMap((text) =>
    Array.from(text.matchAll(/ Id="(rId[\w-]{21})"/g), ([, name = '']) => name),
  );
  return new Map(names.map((name, index) => [name, `rIdLink${index + 1}`]));
}

/** The library counts bookmarks on from one document to the next. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
    (_, start: string, number: string) => {
      numbers.set(number, numbers.get(number) ?? numbers.size + 1);
      return `${start}${numbers.get(number)}"`;
    },
  );
}

const datedAt = (properties: string, at: string) =>
  properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + at);
