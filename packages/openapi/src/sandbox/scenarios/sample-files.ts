const ascii = new TextEncoder();

/** A PDF of one page that says, in large type, what it is; in Latin letters, since it carries no font of its own. */
export function samplePdf(words: string): number[] {
  const drawing = `BT /F1 28 Tf 60 700 Td (${words}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${String(drawing.length)}>>stream\n${drawing}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${String(index + 1)} 0 obj${object}endobj\n`;
    return start;
  });
  const table = file.length;
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
  file += `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(table)}\n%%EOF\n`;
  return [...ascii.encode(file)];
}

/** A PNG of the outline of nobody: a head and shoulders, 150 by 200. */
export const samplePicture: readonly number[] = Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAJYAAADIAQMAAAAwS4omAAAABlBMVEXc5vJbdJXgv5OgAAABTUlEQVR42u3WQQ6DIBAF0DYsXNIbeBSOBkfzKB7BJQtT2loEhvmm" +
      "YzVdVFm+pGEGYX4vl3Od65t146RDzyyEe00qhODYTwP7sXmar8w+baR0Da/Ft6g3aSbriLWTDWzbemNkdrKx6va17rw8WqCK5lh5tEBkOlrP2qCNIDPR/Aez0cYP" +
      "Fok0LLT5WMqDkZpK5lZbk6zbxXSy/u+sTTYcot+978aWe7rlfWx5l+K3L50l0tmE5pp0JqJ5iuYums9wjkszAOUHyhmURyi3UL7BHER5iXIV5S/MaZTnR1uWHT08" +
      "Z/CN0PfV7DqL/zOg+4zehzS7wTuXZqM0F0wyz0opi0mUi8kjLD8HVZhj5eUCdWE9Ky8XiMwU5lnJuWhkBc2NlG3MjSBTxNyiNcQ61u7csNRaYsOiGWJ+lVli4yoj" +
      "FA9VaPSY3we9t6nK3E/sAeTizPa3e1g8AAAAAElFTkSuQmCC",
  ),
  (character) => character.charCodeAt(0),
);
