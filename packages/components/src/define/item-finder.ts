import { define } from "../base/define.ts";
import { ItemFinderElement } from "../item-finder/item-finder.ts";

define("yct-item-finder", ItemFinderElement);
