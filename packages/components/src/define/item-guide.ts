import { define } from "../base/define.ts";
import { ItemGuideElement } from "../item-guide/item-guide.ts";

define("yct-item-guide", ItemGuideElement);
