// Loaded into a program that must not go on alone: npm would work against the next installation.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
