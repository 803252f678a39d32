import type { Core } from '@strapi/strapi';
import { type DoorConfig, graphqlDoor } from '../graphql/http/door';

const door: Core.MiddlewareFactory<DoorConfig> = (config, { strapi }) => graphqlDoor(strapi, config);

export default door;
