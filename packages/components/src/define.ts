import "./define/provider.ts";
import "./define/item-finder.ts";
import "./define/item-guide.ts";
import "./define/intake-form.ts";
import "./define/case-list.ts";
import "./define/status-tracker.ts";
import "./define/review-widget.ts";
import "./define/signing.ts";
