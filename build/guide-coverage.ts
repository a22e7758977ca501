import { writeFileSync } from 'node:fs';
import { guideCoverage } from './guide-coverage/page.ts';

// Writes docs/guide-coverage.md: npm run guide-coverage
writeFileSync('docs/guide-coverage.md', guideCoverage());
