import type { Actor } from '@/lib/desks/actor';
import { findActor } from '@/lib/desks/queries';
import type { DossierFormat } from '@/lib/dossiers/formats';
import { getReadableDossier } from '@/lib/dossiers/queries';
import type { Report } from '@/lib/reports/report';
import { dossierFile } from '@/lib/server/dossiers/dossier-file';
import { readReports } from '@/lib/server/dossiers/read-reports';

const staying = new AbortController().signal;

/** All reports of a dossier, in its order. */
export async function reportsOf(actor: Actor, id: string): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of readReports(await getReadableDossier(actor, id))) reports.push(report);
  return reports;
}

/** A dossier as a file, to its last byte. */
export async function fileOf(actor: Actor, id: string, format: DossierFormat) {
  const actorNow = () => findActor({ id: actor.userId, name: actor.name }, actor.deskSlug);
  const { content, ...file } = await dossierFile(actor, id, { format, actorNow, gone: staying });
  return { ...file, bytes: new Uint8Array(await new Response(content).arrayBuffer()) };
}

/** The same as text. */
export const textOf = async (actor: Actor, id: string, format: DossierFormat): Promise<string> =>
  new TextDecoder().decode((await fileOf(actor, id, format)).bytes);
