/** `npm run links:record`: takes every address and fragment of the finished site into the register. Nothing is ever taken out. */
import { existsSync, writeFileSync } from 'node:fs';
import { readRegister, readSite } from '../check/read-site.ts';
import { formatRegister, mergeRegister, REGISTER_FILE, sizeOf } from '../model/register.ts';

if (!existsSync('dist/index.html')) {
  console.error('There is no finished site in dist/: run npm run build first.');
  process.exit(1);
}
const before = readRegister('.');
const after = mergeRegister(before, readSite('dist').addresses);
const text = formatRegister(after);
writeFileSync(REGISTER_FILE, text);
const [was, is] = [sizeOf(before), sizeOf(after)];
const added = (what: 'addresses' | 'fragments') => `${is[what]} ${what} (${is[what] - was[what]} new)`;
console.log(`${REGISTER_FILE}: ${added('addresses')}, ${added('fragments')}, ${Math.ceil(Buffer.byteLength(text) / 1024)} KB.`);
