import type { FormInstance } from 'antd';
import { problemOf } from '../api/problem.ts';

/** Puts what the API says of single fields beside those fields. */
export function showFieldProblems(form: FormInstance, error: unknown): void {
  const fields = (problemOf(error).errors ?? []).map(({ pointer, message }) => ({
    name: pointer
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: [message],
  }));
  if (fields.length > 0) form.setFields(fields as Parameters<FormInstance['setFields']>[0]);
}
