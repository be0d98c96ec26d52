// Compiles programs in AssemblyScript to WebAssembly, for the bundles and the tests alike.
import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd'];

/** The source of an imported "x.wasm". */
export const wasmSource = file => file.replace(/\.wasm$/, '.as.ts');

/** The program of an imported "x.wasm". Throws what the compiler has to say of its source. */
export async function wasmBytes(file) {
  const source = readFileSync(wasmSource(file), 'utf8');
  let bytes;
  const { error, stderr } = await asc.main(['program.ts', '--outFile', 'program.wasm', ...OPTIONS], {
    readFile: name => (name === 'program.ts' ? source : null),
    writeFile: (_, contents) => {
      bytes = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${wasmSource(file)}: ${stderr.toString()}`);
  return bytes;
}

/** JavaScript whose default export makes an instance of the program that an expression's function reads, with a memory of its own. */
export const instanceModule = reader => `const bytes = ${reader};
let program;
export default place => {
  const read = program ? undefined : bytes(place);
  if (read) program = new WebAssembly.Module(read);
  return program && new WebAssembly.Instance(program).exports;
};`;

/** The same with the program in it. */
export async function wasmModule(file) {
  const base64 = Buffer.from(await wasmBytes(file)).toString('base64');
  return instanceModule(`() => Uint8Array.from(atob('${base64}'), c => c.charCodeAt(0))`);
}
