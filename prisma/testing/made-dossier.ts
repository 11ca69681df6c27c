import { setTimeout } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Actor } from '@/lib/desks/actor';
import { makeDossier } from '@/lib/dossiers/mutations';
import { getDossier } from '@/lib/dossiers/queries';
import { makeDossierInput } from '@/lib/dossiers/schema';
import { makeWhole } from '@/lib/server/dossiers/make-whole';

const staying = new AbortController().signal;

/** Makes a dossier as a worker does. */
export const workOn = (dossierId: string): Promise<void> => makeWhole(dossierId, staying);

/** A dossier that is to be made, and that nobody makes yet; its id. */
export async function askFor(
  actor: Actor,
  asked: Partial<z.input<typeof makeDossierInput>> = {},
): Promise<string> {
  const id = uuid();
  await makeDossier(actor, makeDossierInput.parse({ id, title: 'All of it', ...asked }));
  return id;
}

/** A dossier that is made; its id. */
export async function makeWholeDossier(
  actor: Actor,
  asked: Partial<z.input<typeof makeDossierInput>> = {},
): Promise<string> {
  const id = await askFor(actor, asked);
  await workOn(id);
  // Where a server is under test, its worker may have been faster.
  while ((await getDossier(actor, id)).state === 'RUNNING') await setTimeout(20);
  return id;
}
