import type { StepRefusal } from './use-step';

const MOST = 15_000_000;

/** Sends a photo to the request it was taken for. */
export const sendPhoto = (file: File, request: string) =>
  send(file, `/files/photo?${new URLSearchParams({ request }).toString()}`);

/** Sends a photo or scan as bytes; its real type is recognised by the server. Answers its id, or why not. */
export function sendDocument(file: File, about: { request: string } | { patient: string }): Promise<string | StepRefusal> {
  return send(file, `/files/document?${new URLSearchParams({ ...about, name: file.name }).toString()}`);
}

async function send(file: File, address: string): Promise<string | StepRefusal> {
  if (file.size > MOST) return { code: 'document-too-large', data: {} };
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-jalon': '1' },
      body: file,
    });
    const answer = (await response.json()) as { id?: string; code?: string };
    return answer.id ?? { code: answer.code ?? 'unreachable', data: {} };
  } catch {
    return { code: 'unreachable', data: {} };
  }
}
