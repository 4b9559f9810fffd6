/** A new key for a write: 32 hexadecimal digits (128 bits) of the platform's cryptographic randomness. */
export function createIdempotencyKey(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
