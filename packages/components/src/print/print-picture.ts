import { openPrintPage } from "./print-page.ts";

const PICTURE_CSS = `
@page { size: A4; margin: 12mm 14mm; }
body { margin: 0; background: #fff; }
img { display: block; max-width: 182mm; max-height: 270mm; margin: 0 auto; }
`;

/** A picture to print. */
export interface PrintedPicture {
  /** Of its bytes, in this page. */
  readonly address: string;
  readonly title: string;
  readonly lang: string;
}

/**
 * Prints a picture on a page of its own.
 * @returns the window whose print dialog was asked for
 * @throws where the picture cannot be drawn: the page's policy may forbid it
 */
export async function printPicture({ address, title, lang }: PrintedPicture): Promise<Window> {
  const page = await openPrintPage({ title, lang, css: PICTURE_CSS });
  const image = page.document.createElement("img");
  image.alt = title;
  image.src = address;
  page.document.body.append(image);
  await image.decode();
  return page.print();
}
