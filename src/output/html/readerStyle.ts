/** How the reader looks: the pages on a dark desk, a bar over them, the list of pages beside. */
export const READER_STYLE = `
:root{color-scheme:dark;--bar:3rem;--nav:17rem;--zoom:1;--desk:#26272a;--wood:#1a1b1d;--line:#3a3b40;--ink:#e9e7e2;--dim:#a3a19b;--mark:#e0a458}
*{box-sizing:border-box}
html{scroll-padding:calc(var(--bar) + 1.5rem) 1.5rem 1.5rem;background:var(--desk)}
body{margin:0;background:var(--desk);color:var(--ink);font:.875rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header{position:fixed;inset:0 0 auto 0;height:var(--bar);z-index:2;display:flex;align-items:center;gap:.75rem;padding:0 .75rem;background:var(--wood);border-bottom:1px solid var(--line)}
h1{flex:1;min-width:0;margin:0;font-size:.9375rem;font-weight:600;letter-spacing:.005em;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
h1 time{margin-left:.6em;color:var(--dim);font-weight:400}
button{min-width:2rem;height:2rem;padding:0 .55rem;border:1px solid transparent;border-radius:.3rem;background:none;color:inherit;font:inherit;cursor:pointer}
button:hover{background:#303136}
button:focus-visible,a:focus-visible{outline:2px solid var(--mark);outline-offset:1px}
.zoom{display:flex;align-items:center;gap:.1rem}
.zoom output{min-width:3.4rem;text-align:center;font-variant-numeric:tabular-nums;color:var(--dim)}
.where{color:var(--dim);font-variant-numeric:tabular-nums;white-space:nowrap}
nav{position:fixed;inset:var(--bar) auto 0 0;width:var(--nav);z-index:1;overflow:auto;overscroll-behavior:contain;padding:.75rem 0 2rem;background:var(--wood);border-right:1px solid var(--line)}
nav h2{margin:.25rem 1rem .5rem;font-size:.6875rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--dim)}
nav ol,nav ul{margin:0;padding:0;list-style:none}
nav a{display:block;padding:.25rem 1rem;color:inherit;text-decoration:none;border-left:3px solid transparent}
nav a:hover{background:#232427}
nav ol>li>a{display:flex;gap:.6rem;margin-top:.45rem;font-weight:600}
nav ol>li>a b{min-width:1.6rem;color:var(--mark);font-variant-numeric:tabular-nums}
nav ul a{padding-left:3.35rem;font-size:.8125rem;line-height:1.35;color:var(--dim)}
nav ul a:hover{color:var(--ink)}
nav a[aria-current]{border-left-color:var(--mark);background:#232427}
main{display:flex;flex-wrap:wrap;justify-content:center;align-items:flex-start;gap:2rem;width:max(calc(100% - var(--nav)),calc(var(--widest)*var(--zoom) + 4rem));padding:calc(var(--bar) + 2rem) 2rem 4rem;margin-left:var(--nav)}
.narrow main{margin-left:0;width:max(100%,calc(var(--widest)*var(--zoom) + 4rem))}
.narrow nav{display:none}
.page{position:relative;flex:none;background:#fff;box-shadow:0 1px 2px #0008,0 8px 28px #0007;content-visibility:auto;width:calc(var(--w)*var(--zoom));height:calc(var(--h)*var(--zoom));contain-intrinsic-size:calc(var(--w)*var(--zoom)) calc(var(--h)*var(--zoom))}
.page>svg{display:block;width:100%;height:100%;forced-color-adjust:none}
.page>i{position:absolute;left:0;width:1px;height:1px}
.ping{position:absolute;z-index:1;pointer-events:none;border-radius:50%;border:3px solid var(--mark);width:3rem;height:3rem;margin:-1.5rem;animation:ping 1.1s ease-out forwards}
@keyframes ping{from{transform:scale(.2);opacity:1}to{transform:scale(1.6);opacity:0}}
@media (prefers-reduced-motion:reduce){.ping{animation-duration:.01s}}
.store{position:absolute;width:0;height:0}
@media (max-width:60rem){:root{--nav:14rem}.where{display:none}}
@media print{html,body{background:none}header,nav,.ping{display:none}main{display:block;width:auto;min-width:0;margin:0;padding:0}.page{content-visibility:visible;width:var(--w);height:var(--h);box-shadow:none;break-after:page;break-inside:avoid}.page:last-child{break-after:auto}}
`
