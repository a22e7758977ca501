import { expose } from 'comlink';
import { err, problem } from '../../base/result.ts';
import type { ScheduleHost } from './bring-schedule-host.ts';

const host: ScheduleHost = {
  async readSchedule(file, zone) {
    const { readSchedule, SCHEDULE_BYTES } = await import('../../workspace/exchange/schedule/read-schedule.ts');
    // A larger one is refused without reading all of it.
    const bytes = await file
      .slice(0, SCHEDULE_BYTES + 1)
      .arrayBuffer()
      .catch(() => null);
    if (bytes === null) return err([problem('', 'could not be read; choose it again')]);
    return readSchedule(new Uint8Array(bytes), { zone });
  },
};
expose(host);
