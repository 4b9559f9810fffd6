import { define } from "../base/define.ts";
import { ProviderElement } from "../provider/provider.ts";

define("yct-provider", ProviderElement);
