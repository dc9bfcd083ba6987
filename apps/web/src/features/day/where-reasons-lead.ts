import type { DayReason, DayRow } from './day-query';

/** The page that a reason's action opens; null for what is done on the spot, on the visit itself. */
export function hrefOfReason(row: DayRow, { code, about, action, data }: DayReason, mayChange: boolean): string | null {
  const file = row.patient ? `/patients/${row.patient.id}` : null;
  switch (about.kind) {
    case 'visit':
      return action === 'offer-pathway' && file ? `${file}?parcours=nouveau` : null;
    case 'request':
      return action === 'sign-prescription' ? `/a-signer/${about.id}` : `/demandes/${about.id}`;
    case 'prescription':
      if (code === 'prescription-to-acknowledge') return file && `${file}#ordonnance`;
      return row.patient && `/ordonnances/nouvelle?patient=${row.patient.id}&ordonnance=${about.id}`;
    case 'call':
      return `/appels/${about.id}`;
    case 'task':
      return action === 'confirm-visit' ? `/visites/${String((data as Record<string, unknown>)['visit'])}` : null;
    case 'message':
      return file ? `${file}?message=${about.id}` : '/messages';
    case 'pathway':
    case 'milestone':
      if (action === 'confirm-visit') return `/visites/${String((data as Record<string, unknown>)['visit'])}`;
      if (action === 'resume-follow-up' && mayChange) return null;
      return file ? `${file}?parcours=${about.id.split('/')[0]}` : null;
    case 'waiting-row':
      return '/lignes';
    default:
      return file;
  }
}
