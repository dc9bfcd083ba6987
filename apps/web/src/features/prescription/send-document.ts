import { sendFile } from '../../live/send-file';
import type { StepRefusal } from './use-step';

/** Sends a photo to the request it was taken for. */
export const sendPhoto = (file: File, request: string) =>
  send(file, `/files/photo?${new URLSearchParams({ request }).toString()}`);

/** Sends a photo or scan as bytes; its real type is recognised by the server. Answers its id, or why not. */
export function sendDocument(file: File, about: { request: string } | { patient: string }): Promise<string | StepRefusal> {
  return send(file, `/files/document?${new URLSearchParams({ ...about, name: file.name }).toString()}`);
}

async function send(file: File, address: string): Promise<string | StepRefusal> {
  const sent = await sendFile(file, address);
  return 'id' in sent ? sent.id : { ...sent, data: {} };
}
