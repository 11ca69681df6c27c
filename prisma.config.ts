import { defineConfig } from 'prisma/config';

// `prisma generate` needs no database; every other command of the CLI takes
// DATABASE_URL from the environment. Our own scripts apply migrations through
// lib/server/launch/migrate.ts and need neither the CLI's engine nor this url.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
