using BulletinSite;
using BulletinSite.Statiq;

return await StatiqSite.RunAsync(BuildOptions.NearestArchive(), args);
