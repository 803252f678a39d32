interface App {
  router: { addRoute: (route: object) => void };
}

export default {
  register(app: App) {
    app.router.addRoute({
      path: 'plugins/report-desk/:documentId',
      lazy: async () => ({ Component: (await import('./DeskPage')).default }),
    });
  },
};
