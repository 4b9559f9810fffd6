import { define } from "../base/define.ts";
import { ReviewBoardElement } from "../review-board/review-board.ts";

define("yct-review-board", ReviewBoardElement);
