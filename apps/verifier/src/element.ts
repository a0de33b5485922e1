type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element. What stands in it is text or elements, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(label: string, onClick: () => void, kind = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** Names and values; those without a value are left out. */
export function facts(items: readonly (readonly [string, string | null])[]): HTMLElement {
  const rows = items.flatMap(([name, value]) =>
    value === null ? [] : [element('dt', {}, name), element('dd', {}, value)],
  );
  return element('dl', {}, ...rows);
}
