import "./define/provider.ts";
import "./define/item-finder.ts";
import "./define/item-guide.ts";
