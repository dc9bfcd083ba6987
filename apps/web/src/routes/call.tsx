import { getRouteApi } from '@tanstack/react-router';
import { CallPage } from '../features/call/call-page';
import { WriteMessage } from '../features/transmission/write-message';

const route = getRouteApi('/appels/$id');

/** A call; a sign that it found offers its message to the physician. */
export function CallRoute() {
  const { id } = route.useParams();
  return (
    <CallPage
      key={id}
      id={id}
      tellPhysician={(patientId, start) => <WriteMessage patientId={patientId} start={start} toFunction="physician" open />}
    />
  );
}
