import type { JobFunction } from '@jalon/access';

export interface Post {
  organisation: string;
  function: JobFunction;
  title: string;
  units: readonly string[];
  /** Days from today, for somebody who stands in for a while. */
  from?: number;
  until?: number;
}

export interface DemoPerson {
  /** Also the login. */
  key: string;
  family: string;
  given: string;
  civility?: 'M.' | 'Mme' | 'Dr';
  phone?: string;
  phoneHours?: string;
  speciality?: string;
  prescriber?: boolean;
  /** In the directory, without an account. */
  noAccount?: boolean;
  who: string;
  posts: readonly Post[];
}

export const at = (organisation: string, fn: JobFunction, title: string, ...units: string[]): Post => ({
  organisation,
  function: fn,
  title,
  units,
});

export const physician = (
  key: string,
  family: string,
  given: string,
  speciality: string,
  phone: string,
  ...posts: Post[]
): DemoPerson => ({
  key,
  family,
  given,
  civility: 'Dr',
  speciality,
  phone,
  prescriber: true,
  who: `Dr ${given} ${family}, ${speciality}`,
  posts,
});
