import { useNavigate, useSearch } from '@tanstack/react-router';

export interface Address {
  /** What the address says under that name, as it was written. */
  word(name: string): string | undefined;
  /** Says it there from now on, in place: going back leaves the page. Undefined takes the name out. */
  keep(part: Record<string, string | undefined>): void;
}

/** The choices of a page, in its address: a colleague who is sent it sees the same, and so does whoever comes back. */
export function useAddress(to: string): Address {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  return {
    word: (name) => (search[name] === undefined ? undefined : String(search[name])),
    keep: (part) => void navigate({ to, search: { ...search, ...part } as never, replace: true }),
  };
}
