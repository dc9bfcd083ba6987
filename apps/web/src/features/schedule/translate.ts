import type { useScheduleWords } from './words';

export type Translate = ReturnType<typeof useScheduleWords>;
