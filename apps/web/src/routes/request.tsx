import { useParams } from '@tanstack/react-router';
import { Request } from '../features/prescription/request';

export function RequestPage() {
  const { id } = useParams({ from: '/demandes/$id' });
  return <Request key={id} id={id} />;
}
