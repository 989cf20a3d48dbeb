namespace BulletinSite.Archive.Reading;

/// <summary>The encodings a seed may come in.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030,
}
