import { z } from 'zod';

// The only file of lib that reads the environment. Everything is read at the first call and
// never while a module loads, so that a build needs no configuration.

const wholeNumber = (name: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${name} must be a whole number.`)
    .transform(Number)
    .refine(
      (value) => value >= least && value <= most,
      `${name} must be a whole number from ${least} to ${most}.`,
    );

const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'NEXTAUTH_URL must be a web address, such as https://claims.example.org.',
  })
  .transform((url) => url.replace(/\/+$/, ''));

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
});

const secret = z.string().min(32, 'NEXTAUTH_SECRET must have at least 32 characters.');

/** What a person may set before `npm start`. */
const settings = z.object({
  /** A PostgreSQL to use instead of the built-in one. */
  DATABASE_URL: databaseUrl.optional(),
  /** Signs the session cookies; made by the launcher when the built-in PostgreSQL is used. */
  NEXTAUTH_SECRET: secret.optional(),
  /** Where people reach Claimdesk; by default the address it listens on. */
  NEXTAUTH_URL: webAddress.optional(),
  /** The TCP port to listen on. */
  PORT: wholeNumber('PORT', 1, 65_535).default(3000),
  /** The address to listen on; 0.0.0.0 for every network. */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a host name or an IP address.')
    .default('127.0.0.1'),
  /** The folder for everything that has to survive: the built-in PostgreSQL and the secrets. */
  CLAIMDESK_DATA: z.string().default('.data'),
  /** How many proxies in front of Claimdesk add the address they saw to `X-Forwarded-For`. */
  CLAIMDESK_TRUSTED_PROXIES: wholeNumber('CLAIMDESK_TRUSTED_PROXIES', 0, 10).default(0),
  /** How many processes do long work beside the pages, or by `npm run worker`; 0 for none. */
  CLAIMDESK_WORK: wholeNumber('CLAIMDESK_WORK', 0, 64).optional(),
  /** How many connections to PostgreSQL each process opens at most. */
  CLAIMDESK_CONNECTIONS: wholeNumber('CLAIMDESK_CONNECTIONS', 4, 1000).default(10),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

/** What the running application relies on. */
const running = settings.extend({
  DATABASE_URL: databaseUrl,
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: webAddress,
});

/** What a process needs that only talks to the database. */
const connecting = running.pick({ DATABASE_URL: true, CLAIMDESK_CONNECTIONS: true });

export type Settings = z.infer<typeof settings>;
export type Env = z.infer<typeof running>;

/** One sentence for every variable that is missing or wrong, joined by line breaks. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

type Source = Readonly<Record<string, string | undefined>>;

function read<T extends z.ZodObject>(schema: T, source: Source): z.infer<T> {
  // An empty variable is how a shell or a container leaves one out.
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (source[name] ? [[name, source[name]]] : [])),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvError(
    result.error.issues
      .map(({ path, message }) =>
        String(path[0]) in given ? message : `${String(path[0])} must be set.`,
      )
      .join('\n'),
  );
}

/**
 * What the launcher starts from.
 *
 * @throws EnvError with one sentence for every wrong variable
 */
export const readSettings = (source: Source = process.env): Settings => read(settings, source);

/** The same with nothing left open. @throws EnvError with one sentence for every missing or wrong variable */
export const readEnv = (source: Source = process.env): Env => read(running, source);

let held: Env | undefined;

/** The environment of the running application, read at the first call. @throws EnvError */
export function env(): Env {
  held ??= readEnv();
  return held;
}

/** How to reach the database: all that a worker has to know. @throws EnvError */
export const readConnection = (source: Source = process.env): z.infer<typeof connecting> =>
  read(connecting, source);

/** Hands what the launcher worked out to the application, which runs in this process. */
export function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, values);
  held = undefined;
}

/** The environment for a child process: this one, with some variables set. */
export const childEnv = (values: Record<string, string>) => ({ ...process.env, ...values });
