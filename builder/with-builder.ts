/*
 * Loaded into each build before anything else: a build whose builder was killed would write on into the folders of
 * the next one. The channel to the builder closes with it, whatever ends it.
 */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
