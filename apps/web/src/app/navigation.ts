import { holds, type JobFunction, type Permission } from '@jalon/access';
import type { IconName } from '@jalon/ui';

export type PageId =
  | 'day'
  | 'schedule'
  | 'waiting'
  | 'patients'
  | 'requests'
  | 'sign'
  | 'messages'
  | 'tasks'
  | 'identities'
  | 'continuity'
  | 'templates'
  | 'directory'
  | 'administration'
  | 'journal'
  | 'emergencies';

interface Page {
  id: PageId;
  href: string;
  icon: IconName;
  needs: Permission;
  /** Who reads it without an entry of her own: a link or an address leads there. */
  opensTo?: Permission;
}

/** Every entry of the main navigation, in the order in which it is shown; a person sees those her function may open. */
const PAGES: readonly Page[] = [
  { id: 'day', href: '/', icon: 'calendar', needs: 'day.read' },
  { id: 'schedule', href: '/planning', icon: 'calendar', needs: 'schedule.send' },
  { id: 'waiting', href: '/lignes', icon: 'list', needs: 'schedule.send' },
  { id: 'identities', href: '/identites', icon: 'users', needs: 'identity.settle' },
  { id: 'patients', href: '/patients', icon: 'person', needs: 'patient.read' },
  { id: 'requests', href: '/demandes', icon: 'document', needs: 'prescription.read' },
  { id: 'sign', href: '/a-signer', icon: 'pencil', needs: 'prescription.sign' },
  { id: 'tasks', href: '/taches', icon: 'check', needs: 'task.read' },
  { id: 'messages', href: '/messages', icon: 'message', needs: 'message.read' },
  { id: 'continuity', href: '/continuite', icon: 'chart', needs: 'continuity.read' },
  { id: 'templates', href: '/parcours-types', icon: 'flag', needs: 'template.write', opensTo: 'pathway.read' },
  { id: 'administration', href: '/administration', icon: 'users', needs: 'administration' },
  { id: 'journal', href: '/journal', icon: 'history', needs: 'journal.search' },
  { id: 'emergencies', href: '/acces-urgence', icon: 'triangle-outline', needs: 'emergency.review', opensTo: 'emergency.open' },
  { id: 'directory', href: '/annuaire', icon: 'list', needs: 'directory.read' },
];

/** What somebody comes for, where it is not the first of the order: a phone shows three places and a menu. */
const COMES_FOR: Partial<Record<JobFunction, readonly PageId[]>> = {
  'medical-secretary': ['requests'],
  physician: ['day', 'sign'],
  coordinator: ['day', 'continuity'],
};

export function pagesOf(jobFunction: JobFunction): readonly Page[] {
  const pages = PAGES.filter((page) => holds(jobFunction, page.needs));
  const first = COMES_FOR[jobFunction] ?? [];
  return [...pages.filter(({ id }) => first.includes(id)), ...pages.filter(({ id }) => !first.includes(id))];
}

/** An address of the navigation that somebody else's function opens: whoever types it is told so, rather than that something failed. */
export function mayOpen(jobFunction: JobFunction, path: string): boolean {
  const page = PAGES.find(({ href }) => href !== '/' && (path === href || path.startsWith(`${href}/`)));
  return !page || [page.needs, page.opensTo].some((permission) => permission && holds(jobFunction, permission));
}

/** Where a person lands: the page of her first job, not a menu. */
export function homeOf(jobFunction: JobFunction): string {
  return pagesOf(jobFunction)[0]?.href ?? '/annuaire';
}
