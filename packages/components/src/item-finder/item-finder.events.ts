import type { Item } from "@yichuang/sdk";

/**
 * A found item was chosen, in this window. Cancel it to do something else than follow the link to its guide: `yct-navigate` is
 * then not fired.
 */
export class ItemSelectEvent extends Event {
  static readonly type = "yct-select";

  /** The item, in the element's language. */
  readonly item: Item;

  constructor(item: Item) {
    super(ItemSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
  }
}
