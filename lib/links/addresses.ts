/** How a reader outside of the desk has come to a report: by a secret token, or by its id. */
export type Way = { token: string } | { report: string };

/** The path of a shared report's page; its card and its files are below it. */
export const pathOf = (way: Way): string =>
  'token' in way ? `/r/${way.token}` : `/reports/${way.report}`;

/** What another site puts into a page of its own to show the card of a report. */
export function embedSnippet(address: string, title: string): string {
  const name = `Claim report: ${title}`.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}/card" title="${name}" width="100%" height="260" style="border:0" loading="lazy"></iframe>`;
}
