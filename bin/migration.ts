// Writes the next migration: what prisma/schema.prisma asks for beyond the migrations so far.
//
//   npm run migration -- add-assignments     writes prisma/migrations/<stamp>_add_assignments/
//   npm run migration -- --rewrite-tables    writes the "tables" migration anew (only before
//                                            the first release: nobody holds data yet)
import { draftMigration } from '@/lib/server/launch/draft-migration';

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  console.error('Name the migration in a word or two: npm run migration -- add-assignments');
  process.exit(1);
}
const written =
  argument === '--rewrite-tables'
    ? await draftMigration({ root: process.cwd(), rewrite: 'tables' })
    : await draftMigration({ root: process.cwd(), name: argument });
console.log(written === undefined ? 'The schema asks for nothing new.' : `Wrote ${written}.`);
