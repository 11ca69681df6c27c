// `npm run picture`: takes the picture of the README anew, on a demo desk made for it.
process.env.E2E_PICTURES = 'yes';
await import('./e2e.mjs');
