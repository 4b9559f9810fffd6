import { define } from "../base/define.ts";
import { CaseListElement } from "../case-list/case-list.ts";

define("yct-case-list", CaseListElement);
