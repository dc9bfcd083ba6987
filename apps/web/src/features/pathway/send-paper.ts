const MOST = 15_000_000;

/** Sends a paper of a pathway as bytes; its real type is recognised by the server. Answers its id, or the code of why not. */
export async function sendPaper(file: File, pathway: string): Promise<{ id: string } | { code: string }> {
  if (file.size > MOST) return { code: 'document-too-large' };
  try {
    const response = await fetch(`/files/pathway-document?${new URLSearchParams({ pathway, name: file.name }).toString()}`, {
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
