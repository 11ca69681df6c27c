/** How a reader outside of the desk has come to a report or a dossier: by a secret token, or by its id. */
export type Way = { token: string } | { report: string } | { dossier: string };

/** The path of the page of what is shared; its card, its files and a dossier's articles are below it. */
export function pathOf(way: Way): string {
  if ('token' in way) return `/r/${way.token}`;
  return 'report' in way ? `/reports/${way.report}` : `/dossiers/${way.dossier}`;
}

/** The address of an article of a dossier, by its place in it from 1, below that of the dossier. */
export const articleAddressOf = (dossierAddress: string, place: number): string =>
  `${dossierAddress}/articles/${place}`;

/** What another site puts into a page of its own to show the card of a report or a dossier, `name` being what it is called. */
export function embedSnippet(address: string, name: string): string {
  const title = name.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}/card" title="${title}" width="100%" height="260" style="border:0" loading="lazy"></iframe>`;
}
