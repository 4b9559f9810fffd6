import { emptyStyles } from "../parts/empty.ts";
import { failedStyles } from "../parts/failed.ts";
import { skeletonStyles } from "../parts/skeleton.ts";

/** What the shared views look like: for the `styles` of every element with a `ViewController`. */
export const viewStyles = [emptyStyles, failedStyles, skeletonStyles];
