export interface DatabaseUrls {
  applicationUrl: string;
  directUrl: string;
  ownerUrl: string;
}

/** What the launcher gives to a command. `openDatabase` starts or joins a server: a command that needs none never calls it. */
export interface CommandHouse {
  openDatabase(): Promise<DatabaseUrls>;
  /** Where Jalon keeps its own files. */
  dataDir: string;
  /** Belongs to the command: a program reads it. */
  out(text: string): void;
  /** For the person at the keyboard. */
  say(text: string): void;
  language: 'fr' | 'en';
  /** The instant, ISO 8601. */
  now(): string;
}

/** Bad input, told in one clear sentence: exit 2, without a stack. */
export class CommandRefused extends Error {}
