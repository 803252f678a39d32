export default {
  config: { locales: ['zh-Hans'] },
  bootstrap() {},
};
