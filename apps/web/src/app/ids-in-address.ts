import { notFound } from '@tanstack/react-router';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isId = (word: string | undefined): boolean => word !== undefined && ID.test(word);

/** An address that can name nothing is answered like a page that does not exist, and the server is asked nothing. */
export function mustNameSomething(...words: readonly string[]): void {
  if (!words.every(isId)) throw notFound();
}
