import { define } from "../base/define.ts";
import { StatusTrackerElement } from "../status-tracker/status-tracker.ts";

define("yct-status-tracker", StatusTrackerElement);
