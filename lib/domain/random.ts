/**
 * Chance without a stream: every draw is a hash of the sandbox's seed, the purpose and the subject it is for, so it is
 * the same whatever else happened before, after a restore and in a copy (design §6). Not for secrets.
 */

type Part = string | number;

/** cyrb53: a 53 bit hash of a string by two multiply-xor lanes. */
function cyrb53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** A number in [0, 1) that depends on nothing but its arguments. */
export function hash(seed: Part, purpose: string, subject: Part): number {
  return cyrb53(`${seed}\u001f${purpose}\u001f${subject}`) / 2 ** 53;
}

/** A whole number from `min` to `max`, both included. */
export function hashInt(seed: Part, purpose: string, subject: Part, min: number, max: number): number {
  return min + Math.floor(hash(seed, purpose, subject) * (max - min + 1));
}

/** `count` decimal digits, e.g. an SMS code. */
export function digits(seed: Part, purpose: string, subject: Part, count: number): string {
  return Array.from({ length: count }, (_, i) => hashInt(seed, purpose, `${subject}\u001f${i}`, 0, 9)).join('');
}

/** One of the items. */
export function pick<T>(seed: Part, purpose: string, subject: Part, items: readonly [T, ...T[]]): T {
  return items[hashInt(seed, purpose, subject, 0, items.length - 1)] ?? items[0];
}
