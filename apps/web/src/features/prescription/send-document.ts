import type { StepRefusal } from './use-step';

const MOST = 15_000_000;

/** Sends a photo or scan as bytes; its real type is recognised by the server. Answers its id, or why not. */
export async function sendDocument(file: File, about: { request: string } | { patient: string }): Promise<string | StepRefusal> {
  if (file.size > MOST) return { code: 'document-too-large', data: {} };
  const address = new URLSearchParams({ ...about, name: file.name });
  try {
    const response = await fetch(`/files/document?${address.toString()}`, {
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
