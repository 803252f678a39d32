import type { Core } from '@strapi/strapi';
import { formats, winston } from '@strapi/logger';
import { withoutSecrets } from '../src/access/secret';

/** Where winston keeps the line that it writes. */
const LINE = Symbol.for('message');

/** A caller may put a token anywhere by mistake, such as in an address: none is written to the log. */
const redacted = winston.format((info) => ({ ...info, [LINE]: withoutSecrets(String(info[LINE])) }));

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', 'http'),
  format: winston.format.combine(formats.prettyPrint(), redacted()),
});

export default config;
