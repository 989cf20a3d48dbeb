using BulletinSite.Cli;

return CommandLine.Run(args);
