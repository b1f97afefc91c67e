// What an error that came out of the database layer means, whichever database and whichever wrapping it came from.

const busyCodes = new Set(['P1008', 'P2024', 'P2028', 'P2034']);
const busyKinds = new Set(['SocketTimeout', 'TransactionWriteConflict', 'TooManyConnections']);
const busyMessages = /^database (table |schema )?is locked|timeout exceeded when trying to connect/;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The error and everything it wraps: Prisma's error, the adapter's, the driver's. */
function layers(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let layer = error; layer !== undefined && layer !== null && found.length < 6;) {
    found.push(layer);
    layer = field(layer, 'cause') ?? field(field(layer, 'meta'), 'driverAdapterError');
  }
  return found;
}

function texts(layer: unknown): string[] {
  return [field(layer, 'message'), field(layer, 'originalMessage')].filter((text) => typeof text === 'string');
}

/** True when nothing is wrong but the crowd: the same call may succeed a moment later. Becomes the refusal `busy`. */
export function isBusyError(error: unknown): boolean {
  return layers(error).some(
    (layer) =>
      busyCodes.has(String(field(layer, 'code'))) ||
      busyKinds.has(String(field(layer, 'kind'))) ||
      texts(layer).some((text) => busyMessages.test(text)),
  );
}

/** True when a trigger kept an entry of the log from being changed or removed. */
export function isAppendOnlyError(error: unknown): boolean {
  return layers(error).some((layer) => texts(layer).some((text) => text.includes('caipai: the log is append-only')));
}

/** True for P2002: a row with the same key exists. */
export function isUniqueError(error: unknown): boolean {
  return field(error, 'code') === 'P2002';
}
