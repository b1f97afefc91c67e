/** Addresses as functions: no page writes one by hand. All are relative to the host that the browser used. */

/** A page of a sandbox, e.g. sandboxPath(id, 'mp/versions'). */
export const sandboxPath = (
  sandboxId: string,
  rest = '',
  query: Record<string, string | number | null | undefined> = {},
): string => {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, String(value)]],
    ),
  ).toString();
  return `/s/${sandboxId}${rest ? `/${rest}` : ''}${search ? `?${search}` : ''}`;
};

/** The page that shows a ticket's QR code and goes on to `then` when it was confirmed. */
export const scanPath = (sandboxId: string, ticketId: number, then: string): string =>
  sandboxPath(sandboxId, `scan/${ticketId}`, { then });

/** The confirm page on a phone. */
export const phoneTicketPath = (sandboxId: string, ticketId: number, as?: number): string =>
  sandboxPath(sandboxId, `phone/ticket/${ticketId}`, { as });
