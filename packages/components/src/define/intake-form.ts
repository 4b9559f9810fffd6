import { define } from "../base/define.ts";
import { IntakeFormElement } from "../intake-form/intake-form.ts";

define("yct-intake-form", IntakeFormElement);
