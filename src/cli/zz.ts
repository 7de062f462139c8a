import fs from 'node:fs';
import { openQuestions } from './openQuestions.ts';
for (const f of process.argv.slice(2)) {
const t=performance.now();
const r=await openQuestions(fs.readFileSync(f,'utf8'),f);
const refs=r.questions.flatMap(q=>q.references);
console.log(f,r.questions.length,'flow',refs.filter(x=>x.graph.type==='flowchart').length,'seq',refs.filter(x=>x.graph.type==='sequence').length,Math.round(performance.now()-t)+'ms');
for(const d of r.diagnostics)console.log(`  ${d.severity} ${d.code} ${d.line}:${d.column} ${d.message}`);
}
