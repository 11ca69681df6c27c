// Makes the demo desk in the database of DATABASE_URL and prints how to sign in to it as JSON.
// `npm start` runs it on an empty database.
import { makeDemoDesk } from '@/lib/demo/mutations';

console.log(JSON.stringify(await makeDemoDesk()));
process.exit();
