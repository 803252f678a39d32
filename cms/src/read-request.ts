import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * What a page of the admin sends, if it has the shape that the page gives it.
 * @param otherwise What to tell whoever sent something else.
 * @throws ValidationError with that sentence.
 */
export function readRequest<T>(
  shape: z.ZodType<T>,
  value: unknown,
  otherwise = '请求的格式不对，请刷新页面后重试。',
): T {
  const read = shape.safeParse(value);
  if (!read.success) throw new errors.ValidationError(otherwise);
  return read.data;
}
