import { besideProgram } from '../base/programFolder.ts';
import readData from './data.folder';
import type { RawData } from './rawData.ts';

let data: RawData | undefined;

/** The data files as they are written; a test checks that they have these shapes. Throws where what was built of them is not beside the program. */
export function builtIn(): RawData {
  data ??= readData(besideProgram('knowledge.json')) as RawData;
  return data;
}
