/** The same without what is not said: filters that are empty are not sent. */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  const said = Object.entries(fields).filter(
    ([, value]: [string, unknown]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(said) as Fields;
}
