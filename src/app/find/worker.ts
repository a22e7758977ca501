import { expose } from 'comlink';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { createSearch } from '../../network/search/search.ts';
import type { FindHost } from './find-host.ts';

let journal = emptyJournal;
const search = createSearch();

const host: FindHost = {
  async take(changes) {
    journal = updateJournal(journal, changes);
    search.update(changes);
  },
  find: async (query, most) => search.find(query, journal, most),
};
expose(host);
