import {Parser, fromFile} from '@asyncapi/parser';
const {document, diagnostics} = await fromFile(new Parser(), process.argv[2]).parse();
for (const d of diagnostics) console.log(d.severity, d.code, d.path.join('.'), d.message);
process.exit(document ? 0 : 1);
