/** Generated from openapi.yaml by tools/generate.js; do not edit. */

/** The operations of staff alone, one a line; `operationOf` reads them. */
export const staffOperations = `
searchOnFile POST /counter/on-file-searches always body list keyed
listCounterCases GET /counter/cases always query page
listOfficeCases GET /office/cases always query page
returnCase POST /cases/{caseNo}/return always body json keyed
requestCorrection POST /cases/{caseNo}/correction always body json keyed
acceptCase POST /cases/{caseNo}/acceptance always body json keyed
refuseCase POST /cases/{caseNo}/refusal always body json keyed
handOverCase POST /cases/{caseNo}/hand-over always body json keyed
receiveCustody POST /cases/{caseNo}/custody/receipt always body json keyed
startSpecialStep POST /cases/{caseNo}/special-steps always body json keyed
endSpecialStep POST /cases/{caseNo}/special-steps/{stepId}/result always body json keyed
extendCase POST /cases/{caseNo}/extension always body json keyed
decideCase POST /cases/{caseNo}/decision always body json keyed
handBackCase POST /cases/{caseNo}/hand-back always body json keyed
issueCase POST /cases/{caseNo}/issuance always body json keyed
revokeCase POST /cases/{caseNo}/revocation always body json keyed
requestPayment POST /cases/{caseNo}/payment always body json keyed
waivePayment POST /cases/{caseNo}/payment/waiver always body json keyed
verifyCommitment POST /cases/{caseNo}/commitment/verification always body json keyed
createDelegation POST /delegations always body json keyed
endDelegation POST /delegations/{delegationId}/end always body json keyed
createReviewInvitation POST /review-invitations always body json keyed
addHandlingStep POST /reviews/{reviewId}/handling always body json keyed
appealReview POST /reviews/{reviewId}/appeal always body json keyed
decideAppeal POST /reviews/{reviewId}/appeal/decision always body json keyed
listOfficeReviews GET /office/reviews always query page
getSupervisionFigures GET /supervision/figures always query json
`;
