// Times citeproc-js: node citeproc.js MODULE DATA.json; prints the median of three bibliographies in seconds.
const { readFileSync } = require("fs");
const CSL = require(process.argv[2]);
const data = JSON.parse(readFileSync(process.argv[3], "utf8"));
const items = new Map(data.items.map((item) => [item.id, item]));
const sys = { retrieveLocale: () => data.locale, retrieveItem: (id) => items.get(id) };
const taken = [];
for (let run = 0; run < 3; run++) {
  const engine = new CSL.Engine(sys, data.style, "en-US", true);
  const start = process.hrtime.bigint();
  engine.updateItems([...items.keys()]);
  const made = engine.makeBibliography();
  taken.push(Number(process.hrtime.bigint() - start) / 1e9);
  if (made[1].length !== items.size) throw new Error(`${made[1].length} entries of ${items.size}`);
}
console.log(taken.sort((a, b) => a - b)[1]);
