import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.PRELUDE_SEED) });
