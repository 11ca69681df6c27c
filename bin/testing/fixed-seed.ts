import fc from 'fast-check';

// Properties are tried on the same made-up cases every time, so that a test that was green stays
// green until the code changes. `PROPERTY_SEED=2 npm run test:unit` tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
