import { define } from "../base/define.ts";
import { ReviewWidgetElement } from "../review-widget/review-widget.ts";

define("yct-review-widget", ReviewWidgetElement);
