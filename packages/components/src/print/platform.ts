// In-app browsers of messengers and of service apps have neither print, nor downloads, nor new windows.
const WEBVIEW = /MicroMessenger|miniProgram|wxwork|DingTalk|AlipayClient|QQ\/|Weibo|; wv\)/i;

/** Whether the page stands in an app that shows pages, and not in a browser. */
const inWebview = (): boolean => WEBVIEW.test(navigator.userAgent);

/** Whether there is a print dialog to open. */
export const canPrint = (): boolean => typeof window.print === "function" && !inWebview();

/** Whether a file can be handed to the reader. */
export const canDownload = (): boolean => "download" in HTMLAnchorElement.prototype && !inWebview();

/** Whether a PDF can be shown within the page, by the browser's own viewer. */
export const canShowPdf = (): boolean => navigator.pdfViewerEnabled && !inWebview();

/** Whether a link may open a window beside the page; where not, it is followed in this one. */
export const canOpenWindow = (): boolean => !inWebview();

/** Hands a file to the reader, as a download. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the download has only been asked for.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** @returns whether the text is on the clipboard now */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
