let last: HTMLIFrameElement | undefined;

/** A document of its own to print, A4, in which the host's styles do not apply. */
export interface PrintPage {
  readonly document: Document;
  /** Asks for the print dialog; answers the window that it was asked of. */
  print(): Window;
}

/**
 * Opens a page to print. Its document is `about:blank`, built through the DOM and styled by a constructed style sheet: `style-src 'self'`
 * and Trusted Types let both pass, where a `<style>` element and `srcdoc` are refused. It goes once it was printed, or with the next.
 */
export async function openPrintPage({
  title,
  lang,
  css,
}: Record<"title" | "lang" | "css", string>): Promise<PrintPage> {
  last?.remove();
  const frame = document.createElement("iframe");
  last = frame;
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  // Set through the object model, which a policy against inline styles does not concern.
  Object.assign(frame.style, {
    position: "fixed",
    top: "0",
    left: "-300mm",
    width: "182mm",
    height: "273mm",
    border: "0",
  });
  // Some engines put another document in place once the empty one has loaded.
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    document.body.append(frame);
  });
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error("The page lets no frame be made.");
  const page = view.document;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(css);
  page.adoptedStyleSheets = [styles];
  page.documentElement.lang = lang;
  page.title = title;
  return {
    document: page,
    print() {
      view.addEventListener("afterprint", () => frame.remove());
      view.focus();
      view.print();
      return view;
    },
  };
}
