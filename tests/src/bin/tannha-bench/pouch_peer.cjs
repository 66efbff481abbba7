// PouchDB on as many documents of the same size: replication between two databases in memory.
const [home, documents, bytes] = process.argv.slice(2);
const load = require('node:module').createRequire(`${home}/package.json`);
const PouchDB = load('pouchdb');
PouchDB.plugin(load('pouchdb-adapter-memory'));

(async () => {
    const from = new PouchDB('from', { adapter: 'memory' });
    const to = new PouchDB('to', { adapter: 'memory' });
    const text = 'phường Từ Liêm, thành phố Hà Nội '.repeat(40);
    const batch = 1000;
    for (let first = 0; first < Number(documents); first += batch) {
        const docs = [];
        for (let n = first; n < Math.min(first + batch, Number(documents)); n += 1) {
            const entry = { _id: String(n).padStart(9, '0'), device: 'laptop', dseq: n, text: '' };
            entry.text = text.slice(0, Number(bytes) - JSON.stringify(entry).length);
            docs.push(entry);
        }
        await from.bulkDocs(docs);
    }
    const begun = performance.now();
    const done = await PouchDB.replicate(from, to, { batch_size: batch });
    const took = performance.now() - begun;
    if (!done.ok || done.docs_written !== Number(documents)) throw new Error('not replicated');
    console.log(took);
    process.exit(0);
})();
