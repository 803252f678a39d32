import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::achievement.achievement', { only: ['find', 'findOne'] });
