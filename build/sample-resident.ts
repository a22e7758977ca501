import { mkdirSync, writeFileSync } from 'node:fs';
import { residentBackup } from './sample-resident/resident.ts';

// Writes samples/workspaces/resident.json: npm run sample-resident
mkdirSync('samples/workspaces', { recursive: true });
writeFileSync('samples/workspaces/resident.json', residentBackup());
