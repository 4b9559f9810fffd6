import { define } from "../base/define.ts";
import { SigningElement } from "../signing/signing.ts";

define("yct-signing", SigningElement);
