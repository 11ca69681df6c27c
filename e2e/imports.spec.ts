import { strToU8, zipSync } from 'fflate';
import { expect, test } from './test';

test.setTimeout(120_000);

const paragraph = (name: string) =>
  `The fire on the ${name} hurt 14 people, the harbour police said on Monday. The ${name} belongs to the town.`;

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
