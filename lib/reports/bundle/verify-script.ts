/**
 * What the page of a bundle runs, as plain JavaScript: it travels in a file and
 * is read by whoever doubts it. It takes the ZIP itself or the files out of it,
 * and asks nothing of any network.
 */
export const verifyScript = `
'use strict';
const { subtle } = crypto;
const byId = (id) => document.getElementById(id);
const text = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

async function sha256(bytes) {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// The files of a ZIP, by its central directory (APPNOTE.TXT 4.3.12 of PKWARE).
async function unpack(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('This is no ZIP file, or it broke off.');
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameSize = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = text(zip.subarray(at + 46, at + 46 + nameSize));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = zip.subarray(start, start + size);
    files.set(name, method === 0 ? packed : await inflate(packed));
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

async function inflate(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function filesFrom(chosen) {
  const files = new Map();
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\\.zip$/i.test(file.name)) {
      for (const [name, content] of await unpack(bytes)) files.set(name, content);
    } else files.set(file.name, bytes);
  }
  return files;
}

function say(ok, words, detail) {
  const item = document.createElement('li');
  item.className = ok ? 'good' : 'bad';
  const mark = document.createElement('strong');
  mark.textContent = ok ? '\\u2713 ' : '\\u2260 ';
  const what = document.createElement('span');
  what.textContent = words;
  item.append(mark, what);
  if (detail) {
    const code = document.createElement('code');
    code.textContent = detail;
    item.append(code);
  }
  byId('results').append(item);
  return ok;
}

// Every quote of the report has to stand in the text, at the place that it names.
function misquoted(report, words) {
  return report.claims.filter((claim) =>
    claim.parts.some((part) => words.slice(part.start, part.end) !== part.text),
  ).length;
}

async function verify(chosen) {
  byId('results').replaceChildren();
  byId('verdict').textContent = 'Comparing \\u2026';
  const files = await filesFrom(chosen);
  const listed = files.get('manifest.json');
  if (!listed) throw new Error('There is no manifest.json among these files.');
  const manifest = JSON.parse(text(listed));
  const known = new Set(['manifest.json']);
  let good = true;
  for (const { path, bytes, sha256: expected } of manifest.files) {
    known.add(path);
    const content = files.get(path);
    if (!content) {
      good = say(false, path + ' is missing.') && good;
      continue;
    }
    const found = await sha256(content);
    const same = found === expected && content.length === bytes;
    good = say(same, path + (same ? ' is as it was.' : ' is not what it was.'), found) && good;
  }
  for (const path of files.keys()) {
    if (!known.has(path)) good = say(false, path + ' does not belong to the bundle.') && good;
  }
  const [words, json, dossier] = ['text.txt', 'report.json', 'dossier.json'].map((path) => files.get(path));
  if (words && json) {
    const same = (await sha256(words)) === manifest.report.revisionSha256;
    good = say(same, same ? 'The text is the one that the report speaks of.' : 'The text is another than the report speaks of.') && good;
    const count = misquoted(JSON.parse(text(json)), text(words));
    good = say(count === 0, count === 0 ? 'Every quote stands in the text, letter for letter.' : (count === 1 ? 'A claim has a quote that does' : count + ' claims have quotes that do') + ' not stand in the text.') && good;
    byId('compare').textContent = await sha256(json);
    byId('compare-with').hidden = false;
  }
  if (dossier) {
    let [others, count] = [0, 0];
    for (const [index, report] of JSON.parse(text(dossier)).articles.entries()) {
      const its = files.get('text-' + String(index + 1).padStart(4, '0') + '.txt');
      if (!its || (await sha256(its)) !== report.revision.sha256) others++;
      else count += misquoted(report, text(its));
    }
    good = say(others === 0, others === 0 ? 'The texts are those that the dossier speaks of.' : (others === 1 ? 'Of one article' : 'Of ' + others + ' articles') + ' the text is another than the dossier speaks of.') && good;
    good = say(count === 0, count === 0 ? 'Every quote stands in its text, letter for letter.' : (count === 1 ? 'A claim has a quote that does' : count + ' claims have quotes that do') + ' not stand in its text.') && good;
  }
  byId('verdict').textContent = good ? 'All of it matches.' : 'Something does not match.';
  byId('verdict').className = good ? 'good' : 'bad';
}

for (const input of document.querySelectorAll('input')) {
  input.addEventListener('change', () => {
    verify(Array.from(input.files)).catch((error) => {
      byId('verdict').textContent = error.message;
      byId('verdict').className = 'bad';
    });
  });
}
`;
