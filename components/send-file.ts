/** Sends one file to the way in for files and tells how far it is; the server's message when it was refused. */
export function sendFile(
  /** the way in, without a query */
  href: string,
  kind: 'avatar' | 'paper',
  file: File,
  texts: { failed: string },
  onProgress: (percent: number) => void,
): Promise<{ file: number } | { error: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${href}?kind=${kind}&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener(
      'progress',
      (event) => event.lengthComputable && onProgress(Math.round((event.loaded / event.total) * 100)),
    );
    request.addEventListener('error', () => resolve({ error: texts.failed }));
    request.addEventListener('load', () => {
      try {
        const answer = JSON.parse(request.responseText) as { file?: { id: number }; refusal?: { message: string } };
        resolve(answer.file ? { file: answer.file.id } : { error: answer.refusal?.message ?? texts.failed });
      } catch {
        resolve({ error: texts.failed });
      }
    });
    request.send(file);
  });
}
