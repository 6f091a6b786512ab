/** The style of a report: the colours of tokens.css, which a file of its own cannot import. */
export const style = `
:root{--paper:#fbfaf7;--ink:#1c1d22;--quiet:#5b5d68;--line:#dedbd2;--link:#0b5a82;--mark:#ffe9a8;--mark-ink:#1c1d22;
--reported:#14657f;--claimed:#8a4b08;--q1:#4c93b3;--q2:#14657f;--q3:#cf7a35;--q4:#a3261e}
@media(prefers-color-scheme:dark){:root{--paper:#15171b;--ink:#ecebe6;--quiet:#a9abb5;--line:#353943;--link:#86c7ea;--mark:#6b5414;
--mark-ink:#fff6da;--reported:#74c4dc;--claimed:#f0b265;--q1:#a5d8ea;--q2:#4fa3c2;--q3:#f0b265;--q4:#ff8577}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Georgia,"Noto Serif",serif;overflow-wrap:anywhere}
main{max-width:880px;margin:0 auto;padding:24px}
h1{font-size:clamp(28px,5vw,44px);line-height:1.15;margin:16px 0}
h2{font-size:22px;margin:40px 0 8px}
a{color:var(--link)}
.reported>h2{border-bottom:4px solid var(--reported)}
.claimed>h2{border-bottom:4px dashed var(--claimed)}
.about,footer,figcaption,table,text{font:14px/1.5 system-ui,"Noto Sans",sans-serif;color:var(--quiet);fill:var(--quiet)}
.about{margin:2px 0 8px}.claimed .about b{color:var(--claimed)}
ol{padding-left:1.6em}ol>li{padding:10px 0;border-top:1px solid var(--line)}ol>li>p:first-child{margin:0;font-size:18px}
blockquote{margin:10px 0;padding-left:14px;border-left:3px solid var(--line)}
mark{background:var(--mark);color:var(--mark-ink)}
.wide{overflow:auto}table{border-collapse:collapse}th,td{padding:5px 12px 5px 0;text-align:left;border-bottom:1px solid var(--line)}
figure{margin:24px 0}svg{max-width:100%;height:auto}line{stroke:var(--ink);stroke-width:1.5}
.q1{--quad:var(--q1)}.q2{--quad:var(--q2)}.q3{--quad:var(--q3)}.q4{--quad:var(--q4)}
rect.events{fill:var(--quad)}rect.claims{fill:var(--paper);stroke:var(--quad);stroke-width:2;stroke-dasharray:4 2}
.key{white-space:nowrap;margin-right:10px}.key::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:5px;background:var(--quad)}
@media print{:root{color-scheme:light}li{break-inside:avoid}}
`;
