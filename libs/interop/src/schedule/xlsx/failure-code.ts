import type { FileFaultCode } from '../table';
import { TooManyRowsError } from '../table';
import { UnsafeXmlError } from './scan-xml';
import { ZipError } from './unzip-bounded';

/** What a reader of workbooks threw, as the fault of the file that it is. */
export function failureCode(error: unknown): FileFaultCode {
  if (error instanceof UnsafeXmlError) return 'unsafe-xml';
  if (error instanceof TooManyRowsError) return 'too-many-rows';
  if (error instanceof ZipError && error.failure === 'too-large') return 'workbook-too-large';
  if (error instanceof ZipError && error.failure === 'protected') return 'protected-workbook';
  return 'damaged-workbook';
}
