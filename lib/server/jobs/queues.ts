import { boss } from './boss';

/** The queue of the turns of imports. Of one import one turn waits at most. */
export const importTurns = { name: 'import-turns', policy: 'short' } as const;

/** The queue of the dossiers that are to be made. One dossier waits there once at most. */
export const dossierTurns = { name: 'dossier-turns', policy: 'short' } as const;

/** Every queue there is. */
export const queues = [importTurns, dossierTurns];

/** A job of that queue: whose turn it is. */
export type ImportTurn = { importId: string };

/** Puts a turn of an import into the queue, unless one waits there already. */
export async function askForTurn(importId: string): Promise<void> {
  await boss().send(importTurns.name, { importId } satisfies ImportTurn, {
    singletonKey: importId,
  });
}

/** A job of the queue of dossiers: which one is to be made. */
export type DossierTurn = { dossierId: string };

/** Puts the making of a dossier into the queue, unless it waits there already. */
export async function askForDossier(dossierId: string): Promise<void> {
  await boss().send(dossierTurns.name, { dossierId } satisfies DossierTurn, {
    singletonKey: dossierId,
  });
}
