/** Whether two values of JSON are the same; the order of fields says nothing, the order of a list does. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(
      (field) =>
        Object.hasOwn(other, field) &&
        sameValue((one as Record<string, unknown>)[field], (other as Record<string, unknown>)[field]),
    )
  );
}
