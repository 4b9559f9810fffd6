/** Generated from openapi.yaml by tools/generate.js; do not edit. */

/** The operations that anybody may call, one a line; `operationOf` reads them. */
export const publicOperations = `
getService GET / never nothing json
listCentres GET /centres never nothing list
getCentre GET /centres/{centreCode} never nothing json
listWindows GET /windows never query list
listDepartments GET /departments never nothing list
listThemes GET /themes never nothing list
getCalendar GET /calendar never nothing json
listDivisions GET /divisions never query list
listItemChanges GET /item-changes never query page
listNegativeList GET /negative-list never query list
listItems GET /items never query page
getItem GET /items/{itemCode} never nothing json
getGuide GET /items/{itemCode}/guide maybe query json
listGuideVersions GET /items/{itemCode}/guide/versions never nothing list
getForm GET /items/{itemCode}/form never nothing json
getItemFile GET /items/{itemCode}/files/{fileCode} never nothing bytes
createSigningLookUp POST /signing-look-ups never body json keyed
verifyDocument POST /document-verifications never body json
createLookUp POST /look-ups never body json
listDelegations GET /delegations never query page
getDelegation GET /delegations/{delegationId} never nothing json
getIndicators GET /review-indicators never query json
listIndicatorVersions GET /review-indicators/versions never nothing list
lookUpReviewInvitation POST /review-look-ups never body json
listPublicReviews GET /public-reviews never query page
getReviewStatistics GET /review-statistics never query json
`;
