/** Generated from openapi.yaml by tools/generate.js; do not edit. */

/** The operations of who is signed in or holds a ticket, but for those of staff, one a line; `operationOf` reads them. */
export const personalOperations = `
getPrincipal GET /me always nothing json
listDrafts GET /drafts always query page
createDraft POST /drafts always body json keyed
getDraft GET /drafts/{draftId} always nothing json
updateDraft PATCH /drafts/{draftId} always body json
deleteDraft DELETE /drafts/{draftId} always nothing nothing
submitDraft POST /drafts/{draftId}/submission always nothing json
signDraft PUT /drafts/{draftId}/signature always body json
createSigningRequest POST /drafts/{draftId}/signing-requests always nothing json keyed
getSigningRequest GET /signing-requests/{signingRequestId} always nothing json
decideSigningRequest POST /signing-requests/{signingRequestId}/decision always body json keyed
createUpload POST /uploads always nothing nothing keyed
getUploadOffset HEAD /uploads/{uploadId} always nothing nothing
appendUpload PATCH /uploads/{uploadId} always nothing nothing
deleteUpload DELETE /uploads/{uploadId} always nothing nothing
getUploadContent GET /uploads/{uploadId}/content always nothing bytes
listOnFile GET /on-file always query page
getOnFileContent GET /on-file/{onFileId}/content always nothing bytes
listCases GET /cases always query page
getCase GET /cases/{caseNo} always nothing json
getApplication GET /cases/{caseNo}/application always nothing json
listCaseEvents GET /cases/{caseNo}/events always query list
streamCase GET /cases/{caseNo}/stream always nothing stream
listDocuments GET /cases/{caseNo}/documents always nothing list
getDocumentContent GET /cases/{caseNo}/documents/{documentId}/content always nothing bytes
answerCorrection POST /cases/{caseNo}/correction/answer always body json keyed
supplementDeferred POST /cases/{caseNo}/supplement always body json keyed
withdrawCase POST /cases/{caseNo}/withdrawal always body json keyed
confirmReceipt POST /cases/{caseNo}/issuance/receipt always nothing json keyed
updateContact PUT /cases/{caseNo}/contact always body json
changeDelivery POST /cases/{caseNo}/delivery always body json keyed
listNews GET /case-events always query json
streamNews GET /case-events/stream always nothing stream
listReviewInvitations GET /cases/{caseNo}/review-invitations always nothing list
listCaseReviews GET /cases/{caseNo}/reviews always nothing list
createReview POST /cases/{caseNo}/reviews always body json keyed
getReviewInvitation GET /review-invitations/{invitationId} always nothing json
listInvitationReviews GET /review-invitations/{invitationId}/reviews always nothing list
createInvitationReview POST /review-invitations/{invitationId}/reviews always body json keyed
previewReview POST /review-invitations/{invitationId}/preview always body json
getReview GET /reviews/{reviewId} always nothing json
confirmReview POST /reviews/{reviewId}/confirmation always body json keyed
`;
