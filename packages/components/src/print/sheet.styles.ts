/**
 * Looks of a printed sheet: a document of its own, so nothing of the host's reaches it. Millimetres and points, black on white.
 * Type steps down, `data-size` 0 to 4, until one A4 page holds it.
 */
export const SHEET_CSS = `
@page { size: A4; margin: 12mm 14mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font-size: 12pt; color: #000; background: #fff; }
html[data-size="0"] { font-size: 15pt; }
html[data-size="2"] { font-size: 10.5pt; }
html[data-size="3"] { font-size: 9.5pt; }
html[data-size="4"] { font-size: 8.5pt; }
body {
  width: 182mm;
  line-height: 1.45;
  font-family: "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
}
.head { display: flex; justify-content: space-between; gap: 8mm; padding-bottom: 2mm; border-bottom: 0.5mm solid #000; }
.kind { font-size: 1.1em; }
h1 { font-size: 1.6em; font-weight: 600; line-height: 1.3; }
.code { flex: none; width: 34mm; text-align: center; font-size: 8.5pt; line-height: 1.3; }
.code svg { display: block; width: 34mm; height: 34mm; }
.overflow { margin-top: 2mm; font-weight: 600; }
h2 { margin-top: 0.9em; margin-bottom: 0.2em; font-size: 1.1em; font-weight: 600; break-after: avoid; }
ul { list-style: none; }
li { display: flex; gap: 0.5em; padding: 0.22em 0; break-inside: avoid; }
li + li { border-top: 0.1mm solid #bbb; }
.box { flex: none; width: 0.95em; height: 0.95em; margin-top: 0.28em; border: 0.3mm solid #000; }
.box svg { display: block; width: 100%; height: 100%; }
.bar { display: block; width: 90mm; height: 2.4mm; margin: 0.6mm 0; }
.term { flex: none; width: 7.5em; }
.name { font-weight: 600; }
.note { font-size: 0.88em; }
.text { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.foot { margin-top: 0.9em; padding-top: 0.4em; border-top: 0.3mm solid #000; font-size: 0.82em; }
[hidden] { display: none; }
`;
