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

type Code = { id: number; token: string };

/** The confirm page on a phone, for the code as it is shown now. */
export const phoneTicketPath = (sandboxId: string, { id, token }: Code, as?: number): string =>
  sandboxPath(sandboxId, `phone/ticket/${id}`, { t: token, as });

/** What a code says: a phone outside the sandbox comes in here, for this ticket only. */
export const pairPath = (token: string): string => `/p/${token}`;

/** The picture of a ticket's code; a new code of the same ticket has another address. */
export const codePath = (sandboxId: string, { id, token }: Code): string =>
  sandboxPath(sandboxId, `scan/${id}/code`, { v: token.slice(0, 6) });

/** The page behind the link of a mail, by the event that the mail is about. */
export function mailLinkPath(sandboxId: string, event: string, token: string): string {
  const pages: Record<string, string> = {
    'registration.started': 'mp/activate',
    'official_registration.submitted': 'oa/activate',
    'password.reset_requested': 'mp/login/recover',
    'email.change_requested': 'mp/login/email',
  };
  return sandboxPath(sandboxId, pages[event] ?? 'mp/activate', { t: token });
}
