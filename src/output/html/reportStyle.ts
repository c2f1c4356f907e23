/** How the page of a report looks. */
export const REPORT_STYLE = `
:root{color-scheme:light;--ink:#1d2126;--dim:#6b727a;--line:#dfe2e5;--over:#c61a1a;--under:#1c5fa8;--good:#2f7d5b}
body{margin:0;background:#fbfaf7;color:var(--ink);font:.875rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:78rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1{margin:0 0 1.25rem;font-size:1.5rem;letter-spacing:-.01em}
h1 span{color:var(--dim);font-weight:400}
h2{margin:2rem 0 .6rem;font-size:1rem}
.figures{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0;padding:.9rem 0;border:solid var(--line);border-width:1px 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{color:var(--dim);font-size:.75rem}
.figures dd{margin:0;font-size:1.375rem;font-weight:600;font-variant-numeric:tabular-nums}
.figures .over dd,td.over{color:var(--over);font-weight:600}
.figures .under dd,td.under{color:var(--under);font-weight:600}
td.good{color:var(--good)}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.4rem .7rem .4rem 0;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line);white-space:nowrap}
thead th{color:var(--dim);font-size:.75rem;font-weight:500}
tbody th{font-weight:600;white-space:normal}
.n{text-align:right;font-variant-numeric:tabular-nums}
.p{color:var(--dim)}
.c,thead th:nth-child(7){padding-left:1rem}
small{color:var(--dim);font-weight:400}
.chart{display:block;max-width:none}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.8rem 0 0;color:var(--dim);font-size:.75rem}
.key i{display:inline-block;width:.7em;height:.7em;margin-right:.35em}
.notes{margin:0;padding:0;list-style:none}
.notes li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.notes b{display:inline-block;min-width:4.6rem;font-weight:600}
.notes .error b{color:var(--over)}
.notes .warning b{color:#9a6200}
.notes .info b{color:var(--dim)}
.notes em{color:var(--dim);font-style:normal}
.notes code{color:var(--dim);font-size:.75rem}
@media print{body{background:none}main{padding:0}}
`
