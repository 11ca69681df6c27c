// Generates the Prisma client from prisma/schema.prisma.
import { make, prismaClient } from '@/lib/server/launch/made-once';

const root = process.cwd();
await make(root, prismaClient(root), new AbortController().signal);
