/** What goes to the clipboard during a test. */
export function catchClipboard(): { text: string; restore: () => void } {
  const clipboard = { text: "", restore: (): void => void Reflect.deleteProperty(navigator, "clipboard") };
  const writeText = (text: string): Promise<void> => {
    clipboard.text = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return clipboard;
}

/** A page that may put nothing on the clipboard. */
export function refuseClipboard(): () => void {
  const writeText = (): Promise<void> =>
    Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return () => void Reflect.deleteProperty(navigator, "clipboard");
}

/** The page as an app's own browser shows it: no print, no downloads. */
export function inMessenger(): () => void {
  Object.defineProperty(navigator, "userAgent", { configurable: true, value: "Mozilla/5.0 MicroMessenger/8.0" });
  return () => void Reflect.deleteProperty(navigator, "userAgent");
}

/** Files that are handed to the reader during a test, instead of being saved. */
export function catchDownloads(): { files: { name: string; content: Blob }[]; restore: () => void } {
  const blobs = new Map<string, Blob>();
  const files: { name: string; content: Blob }[] = [];
  const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
  URL.createObjectURL = (blob: Blob): string => {
    const address = make.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (): void {
    files.push({ name: this.download, content: blobs.get(this.href)! });
  };
  return {
    files,
    restore: () => {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
