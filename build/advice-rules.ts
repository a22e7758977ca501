import { writeFileSync } from 'node:fs';
import { adviceRules } from './advice-rules/page.ts';

// Writes docs/advice-rules.md: npm run advice-rules
writeFileSync('docs/advice-rules.md', adviceRules());
