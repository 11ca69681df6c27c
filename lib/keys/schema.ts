import { z } from 'zod';
import { version } from '@/lib/api/fields';
import { type Command, commands } from './commands';
import { standardKeymap } from './keymap';
import { describeClash, findClashes, refuseKey } from './refuse-key';

const commandName = z.enum(commands.map(({ command }) => command));

const key = z
  .string()
  .max(20)
  .check(({ value, issues }) => {
    const message = refuseKey(value);
    if (message) issues.push({ code: 'custom', message, input: value });
  })
  .nullable()
  .meta({
    description:
      'The character that the key types, a capital letter with Shift; null switches it off.',
  });

const own = z.partialRecord(commandName, key).meta({
  description: 'Where your keys differ from the standard ones, by command.',
});

export const keysView = z
  .strictObject({
    on: z.boolean().meta({ description: 'Whether single keys do anything.' }),
    own,
    version,
  })
  .meta({ id: 'Keys', description: 'What single keys do on the review desk, for one person.' });

export type KeysView = z.infer<typeof keysView>;

export const setKeysInput = z.strictObject({
  on: z.boolean().meta({ description: 'False switches all single keys off.' }),
  own: own.check(({ value, issues }) => {
    for (const clash of findClashes({ ...standardKeymap, ...value })) {
      if (value[clash.command] === undefined) continue;
      issues.push({
        code: 'custom',
        message: describeClash(clash),
        path: [clash.command],
        input: value,
      });
    }
  }),
  version,
});

/** Keys as they are stored, without what this version of the desk does not know. */
export function readOwnKeys(stored: unknown): KeysView['own'] {
  const entries = Object.entries(Object(stored)).filter(
    (entry): entry is [Command, string | null] =>
      commandName.safeParse(entry[0]).success && key.safeParse(entry[1]).success,
  );
  return Object.fromEntries(entries);
}
