/** The object without some of its members. */
export function without<T extends object, K extends keyof T>(value: T, ...members: readonly K[]): Omit<T, K> {
  const rest = { ...value };
  for (const member of members) delete rest[member];
  return rest;
}
