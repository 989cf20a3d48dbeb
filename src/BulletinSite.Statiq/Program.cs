using BulletinSite;
using BulletinSite.Statiq;

var root = BuildOptions.NearestArchive();
#if WITH_STATIQ_WEB
if (BulletinSite.Statiq.Web.Preview.IsAskedFor(args)) return await BulletinSite.Statiq.Web.Preview.RunAsync(root, args);
#endif
return await StatiqSite.RunAsync(root, args);
