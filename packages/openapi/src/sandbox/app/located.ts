/** The address of a resource beside the one that was asked for, by a reference relative to that; right under every base path. */
export const located = (request: Request, reference: string): string => new URL(reference, request.url).href;
