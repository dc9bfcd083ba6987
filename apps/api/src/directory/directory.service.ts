import { Injectable } from '@nestjs/common';
import { todayOf, type Acting } from '@jalon/persistence';
import { directoryPeople, directoryUnits } from '@jalon/persistence/identity';
import type { Directory } from './directory.types';

const MOST_SHOWN = 60;

@Injectable()
export class DirectoryService {
  search(acting: Acting, text: string): Promise<Directory> {
    return acting.read(async (tx) => {
      const wanted = text.trim().slice(0, 80);
      const today = todayOf(tx);
      const units = await directoryUnits(tx, wanted, today, MOST_SHOWN + 1);
      const people = await directoryPeople(tx, wanted, today, MOST_SHOWN + 1);
      const more = units.length > MOST_SHOWN || people.length > MOST_SHOWN;
      return { units: units.slice(0, MOST_SHOWN), people: people.slice(0, MOST_SHOWN), more };
    });
  }
}
