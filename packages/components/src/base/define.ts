/**
 * Registers an element, unless the tag is taken already: a second copy of the library on one page does no harm, the first
 * stays.
 * @param tag the tag, `yct-…`
 * @param constructor the element's class
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === "undefined" || customElements.get(tag)) return;
  customElements.define(tag, constructor);
}
