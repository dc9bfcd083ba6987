import { useParams } from '@tanstack/react-router';
import { SignList } from '../features/prescription/sign-list';
import { SignRequest } from '../features/prescription/sign-request';

export function SignListPage() {
  return <SignList />;
}

export function SignPage() {
  const { id } = useParams({ from: '/a-signer/$id' });
  return <SignRequest key={id} id={id} />;
}
