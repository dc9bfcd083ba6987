import { holds, type JobFunction } from '@jalon/access';
import { getRouteApi } from '@tanstack/react-router';
import { OneVisit } from '../features/ladder/visit-page';
import { useSession } from '../features/session/session';

const route = getRouteApi('/visites/$id');

/** Opens from the task that asks to confirm it. */
export function VisitPage() {
  const { id } = route.useParams();
  const { me } = useSession();
  return <OneVisit key={id} id={id} mayChange={holds(me.function as JobFunction, 'pathway.change')} />;
}
