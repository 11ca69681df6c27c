import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

// Runs before each test file is loaded: the file gets a database of its own, a copy of the
// migrated template, and the environment names it before anything under test reads it. The
// copies are dropped together at the end of the run, when nobody is connected any more.
const clusterUrl = inject('clusterUrl');
const template = inject('templateDatabase');
const database = `${template}_${randomBytes(4).toString('hex')}`;

const client = new Client({ connectionString: clusterUrl });
await client.connect();
await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
await client.end();

const url = new URL(clusterUrl);
url.pathname = `/${database}`;

process.env.DATABASE_URL = url.href;
process.env.NEXTAUTH_SECRET = 'a secret for tests, and for nothing else';
process.env.NEXTAUTH_URL = 'http://127.0.0.1:3000';
