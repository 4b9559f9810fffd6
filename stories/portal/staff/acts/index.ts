import { accept } from "./accept.ts";
import type { Acts } from "./act.ts";
import { decide } from "./decide.ts";
import { extend } from "./extend.ts";
import { handBack } from "./hand-back.ts";
import { handOver } from "./hand-over.ts";
import { issue } from "./issue.ts";
import { requestPayment, waivePayment } from "./payment.ts";
import { receiveCustody } from "./receive-custody.ts";
import { refuse } from "./refuse.ts";
import { requestCorrection } from "./request-correction.ts";
import { returnAct } from "./return.ts";
import { revoke } from "./revoke.ts";
import { endSpecialStep, startSpecialStep } from "./special-step.ts";
import { verifyCommitment } from "./verify-commitment.ts";

/** What staff can do here, what is mostly done first; which of it, and when, the platform says. */
export const ACTS: Acts = {
  receive_custody: receiveCustody,
  accept,
  hand_over: handOver,
  end_special_step: endSpecialStep,
  decide,
  hand_back: handBack,
  issue,
  verify_commitment: verifyCommitment,
  request_correction: requestCorrection,
  return: returnAct,
  start_special_step: startSpecialStep,
  extend,
  request_payment: requestPayment,
  waive_payment: waivePayment,
  refuse,
  revoke,
};
