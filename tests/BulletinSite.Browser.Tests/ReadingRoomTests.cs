namespace BulletinSite.Browser.Tests;

/// <summary>All tests that look at the site share one browser, and take turns.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingRoomTests : ICollectionFixture<ReadingRoom>
{
    public const string Name = "reading room";
}
