const MOST = 15_000_000;

/** Sends a file as bytes to one of our own addresses; its real type is recognised there. Answers its id, or the code of why not. */
export async function sendFile(file: File, address: string): Promise<{ id: string } | { code: string }> {
  if (file.size > MOST) return { code: 'document-too-large' };
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-jalon': '1' },
      body: file,
    });
    const answer = (await response.json()) as { id?: string; code?: string };
    return answer.id ? { id: answer.id } : { code: answer.code ?? 'unreachable' };
  } catch {
    return { code: 'unreachable' };
  }
}
