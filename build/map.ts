// Writes data/map/states.json from us-atlas: npm run map
import { readFileSync, writeFileSync } from 'node:fs';
import { toLines } from './catalogue/lines.ts';
import { statesMap } from './map/states-map.ts';

const atlas = (file: string) => JSON.parse(readFileSync(`node_modules/us-atlas/${file}`, 'utf8'));
const map = statesMap(atlas('states-albers-10m.json'), atlas('states-10m.json'));
writeFileSync('data/map/states.json', toLines(map, ['states']));
