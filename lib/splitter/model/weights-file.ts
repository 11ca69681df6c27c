// A file of trained weights: 'CDSW', the format's number and the header's length (both 32 bits,
// little-endian), a header in JSON, the arrays one after another, each on a multiple of 4 bytes,
// and a CRC-32 of all before it. It is read by slicing, so loading costs next to nothing.

/** Raised whenever a reader of before could no longer read what is written. */
const FORMAT = 1;
const MAGIC = 'CDSW';
const PREFIX_BYTES = 12;

type ArrayType = 'int8' | 'int16' | 'int32' | 'float32';
type Numbers = Int8Array | Int16Array | Int32Array | Float32Array;

const VIEWS = {
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  float32: Float32Array,
} as const;

/** The trained numbers of one model, and what else it has to know, such as the names of its classes. */
export type Weights = {
  /** What the weights are for: a reader refuses another model's file. */
  model: string;
  facts: Readonly<Record<string, unknown>>;
  arrays: Readonly<Record<string, Numbers>>;
};

type Header = {
  model: string;
  facts: Record<string, unknown>;
  arrays: { name: string; type: ArrayType; length: number }[];
};

/** The bytes of a file of weights. The same weights give the same bytes. */
export function writeWeights({ model, facts, arrays }: Weights): Uint8Array {
  const named = Object.entries(arrays).map(([name, array]) => ({ name, array }));
  const header: Header = {
    model,
    facts,
    arrays: named.map(({ name, array }) => ({ name, type: typeOf(array), length: array.length })),
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(PREFIX_BYTES + headerBytes.length);
  const size = named.reduce((sum, { array }) => sum + aligned(array.byteLength), start);
  const bytes = new Uint8Array(size + 4);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, headerBytes.length, true);
  bytes.set(headerBytes, PREFIX_BYTES);
  let at = start;
  for (const { array } of named) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  view.setUint32(size, crc32(bytes.subarray(0, size)), true);
  return bytes;
}

/**
 * The weights in `bytes`, for the model called `model`. Throws an `Error` that says what is wrong
 * where the file is another model's, of another format, cut off or damaged.
 */
export function readWeights(bytes: Uint8Array, model: string): Weights {
  const wrong = (why: string) => new Error(`The weights of the ${model} cannot be used: ${why}.`);
  // A copy of its own begins on a multiple of 4 bytes, which the arrays need. The `slice` of a Buffer
  // makes none.
  const own = new Uint8Array(bytes);
  const view = new DataView(own.buffer);
  const size = own.length - 4;
  if (size < PREFIX_BYTES || text(own.subarray(0, 4)) !== MAGIC)
    throw wrong('this is no such file');
  if (view.getUint32(4, true) !== FORMAT) throw wrong('they are of another format');
  if (view.getUint32(size, true) !== crc32(own.subarray(0, size))) throw wrong('they are damaged');
  const headerLength = view.getUint32(8, true);
  const header: Header = JSON.parse(text(own.subarray(PREFIX_BYTES, PREFIX_BYTES + headerLength)));
  if (header.model !== model) throw wrong(`they are the ${header.model}'s`);
  const arrays: Record<string, Numbers> = {};
  let at = aligned(PREFIX_BYTES + headerLength);
  for (const { name, type, length } of header.arrays) {
    const array = new VIEWS[type](own.buffer, at, length);
    arrays[name] = array;
    at += aligned(array.byteLength);
  }
  return { model, facts: header.facts, arrays };
}

const aligned = (length: number) => (length + 3) & ~3;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function typeOf(array: Numbers): ArrayType {
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Int16Array) return 'int16';
  return array instanceof Int32Array ? 'int32' : 'float32';
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in ISO 3309 and gzip. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  }
  return (crc ^ -1) >>> 0;
}
