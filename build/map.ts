// Writes data/map/states.json from us-atlas: npm run map
import { writeFileSync } from 'node:fs';
import world from 'us-atlas/states-10m.json' with { type: 'json' };
import states from 'us-atlas/states-albers-10m.json' with { type: 'json' };
import { toLines } from './catalogue/lines.ts';
import { type Atlas, statesMap } from './map/states-map.ts';

writeFileSync('data/map/states.json', toLines(statesMap(states as Atlas, world as Atlas), ['states']));
