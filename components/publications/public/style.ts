/**
 * The whole look of public pages, in the page itself: nothing is fetched before it can be read. Colours are those of `app/globals.css` (a test compares
 * them); letters are the device's own, which all hold Vietnamese.
 */
export const PUBLIC_STYLE = `
:root{color-scheme:light dark;--paper:#f7f3ec;--card:#ffffff;--line:#ded5c7;--ink:#221d18;--ink-soft:#5d5347;--action:#1d3f73;--brand:#7a1214;--on-brand:#fff6e5;--on-brand-soft:#f0d9a8;--gold:#d0a548;--slow:#b8330d;--attention:#825400;--on-track:#2b6a3e;--unassessed:#625a50;--done:#0f5f68;--done-fill:#2b8a94;--sunken:#efe9df}
@media (prefers-color-scheme:dark){:root{--paper:#161311;--card:#211d1a;--line:#3d362f;--ink:#f2ece2;--ink-soft:#bcb2a4;--action:#a3c0f0;--brand:#4d0d0f;--on-brand:#fbeed8;--on-brand-soft:#e3c58a;--gold:#b48c3c;--slow:#ff9470;--attention:#e8b652;--on-track:#85c795;--unassessed:#b1a89b;--done:#74c7d1;--done-fill:#4ba3ae;--sunken:#2b2622}}
*{box-sizing:border-box;margin:0}
html{font:17px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);overflow-wrap:break-word}
a{color:var(--action);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--action);outline-offset:2px}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.25rem;line-height:1.4}h3{font-size:1rem;line-height:1.5}
h1,h2,h3,b,dt,th{font-weight:600}
ul,ol{padding-left:1.3em}
.skip{position:absolute;top:-99px;left:8px;padding:12px 16px;background:var(--card);z-index:2}.skip:focus{top:8px}
.top{background:var(--brand);color:var(--on-brand);border-bottom:2px solid var(--gold)}
.top div{max-width:960px;margin:0 auto;padding:0 16px;min-height:56px;display:flex;flex-wrap:wrap;align-items:center;gap:0 16px}
.top a{color:inherit;text-decoration:none;font-weight:600;min-height:44px;display:flex;align-items:center;gap:10px}
.top svg{color:var(--gold);flex:none}.top span{color:var(--on-brand-soft);font-size:.88rem}
.top a:focus-visible{outline-color:var(--on-brand)}
main{max-width:960px;margin:0 auto;padding:24px 16px 32px;display:flex;flex-direction:column;gap:28px}
main>*,section{min-width:0}
section{display:flex;flex-direction:column;gap:12px}
header{display:flex;flex-direction:column;gap:8px}
.soft{color:var(--ink-soft)}.small{font-size:.94rem}
.theme{font-size:1.1rem;max-width:42rem}
nav ol{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 8px;font-size:.94rem}nav a{display:inline-flex;min-height:44px;align-items:center}nav li+li{display:flex;gap:8px;align-items:center}nav li+li::before{content:"›";color:var(--ink-soft)}
.pages{display:flex;gap:24px}.pages a{min-height:44px;display:inline-flex;align-items:center}
.facts{display:grid;gap:0;max-width:42rem}.facts div{padding:8px 0;border-top:1px solid var(--line);display:grid;gap:0 24px}
.facts dt{color:var(--ink-soft);font-weight:400}.facts dd{min-width:0}
.big{font-size:2.2rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
.lights{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:8px 24px}.lights li{display:flex;align-items:center;gap:8px}
.lights b{font-variant-numeric:tabular-nums}
.bar{height:12px;border-radius:6px;background:var(--sunken);overflow:hidden;max-width:42rem;border:1px solid var(--line)}.bar i{display:block;height:100%;background:var(--done-fill)}
.list{list-style:none;padding:0}.list>li{border-top:1px solid var(--line);padding:10px 0}.list>li>a{display:inline-block;padding:8px 0;font-weight:600}
.done{color:var(--done);font-weight:600}.slow{color:var(--slow)}.attention{color:var(--attention)}.on-track{color:var(--on-track)}.unassessed{color:var(--unassessed)}.tick{color:var(--done)}
.photos{display:grid;gap:16px}.photos img{display:block;width:100%;height:auto;border-radius:8px;background:var(--sunken)}.photos figcaption{padding-top:4px}
summary{min-height:44px;display:flex;align-items:center;color:var(--action);text-decoration:underline;text-underline-offset:3px;cursor:pointer}
form{display:flex;flex-wrap:wrap;gap:12px;align-items:end}label{display:flex;flex-direction:column;gap:4px;flex:1 1 240px;max-width:24rem}
input,button{font:inherit;min-height:48px;border-radius:8px;padding:8px 16px}input{border:1px solid var(--ink-soft);background:var(--card);color:var(--ink);width:100%}
button{border:0;background:var(--action);color:var(--paper);font-weight:600}
.foot{border-top:1px solid var(--line);padding-top:16px;display:flex;flex-wrap:wrap;gap:16px 32px;justify-content:space-between;font-size:.94rem;color:var(--ink-soft)}
.foot div{max-width:36rem;display:flex;flex-direction:column;gap:8px}.foot figure{text-align:center;max-width:220px}.foot img{background:#fff;padding:8px;border-radius:4px}
.note{border-left:4px solid var(--attention);padding:4px 12px}
@media (min-width:640px){h1{font-size:2rem}.facts div{grid-template-columns:12rem 1fr}.photos{grid-template-columns:1fr 1fr}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--ink-soft:#333;--line:#999;--action:#000}.top{background:none;color:#000;border-bottom:2px solid #000}.top span,.top svg{color:#333}nav,.skip,.pages,form,figcaption.soft{display:none}summary{color:#000;text-decoration:none;min-height:0}.theme,.facts{max-width:none}details::details-content{content-visibility:visible;display:block}main{padding:0}a{text-decoration:none}section,figure,li{break-inside:avoid}@page{margin:18mm}}
`;
