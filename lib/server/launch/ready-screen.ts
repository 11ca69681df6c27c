import type { SignIn } from './demo-desk';

export type Ready = {
  /** Where people reach Claimdesk. */
  url: string;
  signIn: SignIn | undefined;
  /** The data folder as the person named it. */
  data: string;
  builtIn: boolean;
};

const ROLES = { ADMIN: 'Admin', EDITOR: 'Editor', REVIEWER: 'Reviewer' };
const ORDER = Object.keys(ROLES);

/** Rows as lines of aligned columns. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}

/** @returns the screen a person sees when everything runs, as lines without line breaks */
export function readyScreen({ url, signIn, data, builtIn }: Ready): string[] {
  const people = [...(signIn?.people ?? [])]
    .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
    .map(({ role, name, email, password }) => [ROLES[role], name, email, password]);
  const rows = table([['Role', 'Name', 'E-mail', 'First password'], ...people]);
  const howTo =
    people.length === 0
      ? ['Sign in with your account.']
      : ['Sign in to the demo desk as one of these people:', '', ...rows.map((row) => `  ${row}`)];
  return [
    '',
    `Claimdesk is ready: ${url}`,
    '',
    ...howTo,
    '',
    builtIn
      ? `Everything is kept in ${data}. Ctrl-C stops it.`
      : 'Everything is kept in the PostgreSQL of DATABASE_URL. Ctrl-C stops Claimdesk.',
    '',
  ].map((line) => (line === '' ? line : `  ${line}`));
}
