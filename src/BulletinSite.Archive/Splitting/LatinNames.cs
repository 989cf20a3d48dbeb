namespace BulletinSite.Archive.Splitting;

/// <summary>Finds where the names of an English byline end and a title begins: By Jane Doe, Staff Writer; By Hugh Penrose | Local 88.</summary>
internal static class LatinNames
{
    private const int LongestTitle = 48;
    private const int LongestName = 40;
    private const int ShortestLastName = 3;
    private const int ShortestOffice = 5;
    private const int LeastInitials = 2;
    private const string Couple = "Mr. and Mrs. ";

    // Mac, Fitz
    private const int LongestPrefix = 4;
    private const int MostInitials = 4;

    // Given names and forms of address that many people share, and hardly a heading begins with.
    private static readonly HashSet<string> GivenNames = new(
        ("Adam Agnes Alan Albert Alex Alexander Alfred Alice Amy Andrea Andrew Andy Angela Ann Anna Anne Anthony Arthur Barbara Ben Benjamin Bernard Betty Bev Bill Bob Brenda Brian Carl Carol Caroline "
        + "Catherine Cathy Charles Charlotte Chloe Chris Christine Christopher Claire Colin Daniel Dave David Debbie Deborah Dennis Derek Diana Diane Donald Donna Doris Dorothy Douglas Edith Edward Eileen "
        + "Elizabeth Ellen Emily Emma Eric Ernest Ethel Eve Evelyn Florence Frances Francis Frank Fred Frederick Gary Geoffrey George Gerald Gill Gladys Gordon Graham Hannah Harold Harry Helen Henry Herbert "
        + "Hilda Hugh Ian Irene Ivan Jack Jacob James Jane Janet Jason Jean Jeffrey Jennifer Jenny Jessica Jill Jim Joan Joe John Jonathan Jose Joseph Joyce Juan Judith Julia Julie Karen Kate Katherine "
        + "Kathleen Katie Keith Ken Kenneth Kevin Larry Laura Lawrence Leonard Leslie Lillian Linda Lisa Liz Louis Louise Lucy Luis Maggie Malcolm Margaret Maria Marie Marion Martha Martin Mary Matthew "
        + "Maureen Michael Michelle Mike Mildred Nancy Neil Nicholas Nick Nigel Nora Norman Olive Oliver Pamela Patricia Patrick Paul Pauline Pete Peter Phil Philip Phyllis Rachel Ralph Raymond Rebecca "
        + "Richard Robert Robin Roger Ron Ronald Rose Roy Ruth Sally Sam Samuel Sandra Sarah Scott Sharon Sheila Simon Stella Stephen Steve Steven Stuart Sue Susan Sylvia Thomas Tim Timothy Tina Tom Tony "
        + "Geoff Barry Terry Ted Ray Reg Les Ernie Vera Beryl Pat Norma Gwen Megan Rhys Owen Gareth Alison Gillian Heather Hazel Janice Jackie Jan Jo Kim Lesley Lynn Lynne Mandy Marjorie Mavis Moira Muriel Pam Penny Philippa Rita Rosemary Shirley Thelma Tracy Yvonne "
        + "Clive Cyril Des Don Duncan Eddie Edgar Guy Harvey Howard Jeremy Jerry Jimmy Kelly Lee Len Leo Luke Mark Maurice Nathan Percy Rex Rod Russell Sidney Stan Stanley Vernon Vic Vincent Wally Walt Warren Wayne Wilfred "
        + "Trevor Valerie Victor Victoria Violet Walter Wendy William Winifred "
        + "Arlene Arnold Audrey Bernice Bert Beth Bruce Bryan Cheryl Cindy Clarence Clifford Connie Craig Cynthia Darren Deirdre Denis Denise Dick Dolores Doreen Doug Elaine Eleanor Elsie Erica Erin Esther Eugene Eva Fiona Freda Gail "
        + "Gavin Gene Gerry Gilbert Gina Glenn Gloria Greg Gregory Heidi Hugo Jacqueline Jake Jamie Jeff Jeffery Jodie Josephine Joshua Juliet Justin Kathryn Kathy Kay Kenny Kirsty Kyle Leah Lena Lorna Lorraine Lottie Lydia Marcus Marian "
        + "Marilyn Marvin Maud Max Melanie Melissa Mick Minnie Miriam Molly Monica Naomi Natalie Nellie Nicola Nicole Nina Noel Paula Peggy Polly Randy Rhoda Rhona Rob Roland Rosalind Rosie Rupert Ryan Sean Shaun Sonia Sophie Stewart "
        + "Tanya Tess Tessa Teresa Theodore Theresa Toby Todd Una Ursula Vanessa Vi Wilma Zoe "
        + "Mr Mrs Ms Miss Dr Fr Rev Revd Canon Sr").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsGiven = GivenNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Addresses =
        new HashSet<string>("Hon Mr Mrs Ms Miss Dr Sir Madam Rev Canon Sen Rep Lord Lady Prof Cr".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a form of address, as it stands before a speaker's name: HON., Mr.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) => Addresses.Contains(word.TrimEnd('.'));

    /// <summary>A name without the form of address in brackets before it: (Mrs) JOAN HILL.</summary>
    public static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> name) =>
        name.Length > 0 && name[0] == '(' && name.IndexOf(") ", StringComparison.Ordinal) is > 1 and var close && IsAddress(name[1..close]) ? name[(close + 2)..] : name;

    /// <summary>Whether a name begins with a common given name, an initial or a form of address.</summary>
    public static bool BeginsWithGivenName(ReadOnlySpan<char> name)
    {
        name = WithoutBracket(name);
        var first = name[..Math.Max(0, name.IndexOf(' '))];
        // A Narrow Escape begins with an article.
        return (first.TrimEnd('.').Length == 1 && first is not "A") || IsGiven.Contains(first.TrimEnd('.'));
    }

    /// <summary>Whether a text is initials and one name: G. R. WHARTON.</summary>
    public static bool HasOnlyInitials(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(' ') + 1;
        if (last < 3 || !IsName(text)) return false;
        for (var at = 0; at < last; at += 3)
        {
            if (!char.IsAsciiLetterUpper(text[at]) || text[at + 1] != '.' || text[at + 2] != ' ') return false;
        }

        return true;
    }

    /// <summary>Whether a text is one person's name and begins with a common given name, as few headings do.</summary>
    public static bool IsCommonName(ReadOnlySpan<char> text) => IsName(text) && BeginsWithGivenName(text);

    /// <summary>The end of the names in a range: before a comma or bar, where no second name follows with "and".</summary>
    public static int EndOf(string text, int start, int next, int end)
    {
        while (start < next && text[start] == ' ') start++;
        if (start >= next || !TextForm.IsLatin(text[start]) || next != end) return next;
        var names = text.AsSpan(start, next - start);
        var bar = names.IndexOfAny('|', '•', '(');
        if (bar > 0) return start + names[..bar].TrimEnd().Length;
        // Carl Voss. United Press Staff Correspondent.
        var stop = names.IndexOf(". ", StringComparison.Ordinal);
        while (stop > 0 && (stop - 1 - names[..stop].LastIndexOf(' ') < ShortestLastName || LatinStops.EndsInTitle(names[..(stop + 1)]))) stop = names[(stop + 2)..].IndexOf(". ", StringComparison.Ordinal) is >= 0 and var further ? stop + 2 + further : -1;
        if (stop > 0 && names[stop..].Length <= LongestTitle) return start + stop;
        var comma = names.IndexOf(',');
        if (comma <= 0 || names[comma..].Length > LongestTitle) return next;
        var rest = names[comma..];
        var isList = rest.Contains(" and ", StringComparison.Ordinal) || rest.Contains('&');
        // "John Smith, Jr." is one name; "A. Lee, C. Roe" without "and" is a name and a title.
        return isList && char.IsUpper(rest.TrimStart(" ,")[0]) ? next : start + comma;
    }

    /// <summary>Whether a text is one person's name and nothing else: two to four words, each with a capital.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        text = WithoutBracket(text);
        // Mrs. Moore's is the beginning of a headline.
        if (text.Length > LongestName || text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)) return false;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || !char.IsAsciiLetterUpper(word[0]) || HasInnerCapital(word)) return false;
            foreach (var c in word)
            {
                if (!TextForm.IsLatin(c) && c is not ('.' or '-' or '\'' or '’')) return false;
            }

            words++;
        }

        return words is >= 2 and <= 4;
    }

    /// <summary>Whether a name is an agency's: Consolidated Press.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name) => name.TrimEnd('.') is var plain && (plain.EndsWith(" Press", StringComparison.Ordinal) || plain.EndsWith(" News Service", StringComparison.Ordinal));

    // IlW: what a reader of scans makes of a word. McNeil and O'Hara are written so.
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiLetterUpper(word[i]) && char.IsAsciiLetterLower(word[i - 1])) return i > LongestPrefix || word.ContainsAny('\'', '’');
        }

        return false;
    }

    /// <summary>Whether a text is somebody's initials: J.W.M.</summary>
    public static bool AreInitials(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 * LeastInitials or > 2 * MostInitials || text.Length % 2 != 0) return false;
        for (var i = 0; i < text.Length; i += 2)
        {
            if (!char.IsAsciiLetterUpper(text[i]) || text[i + 1] != '.') return false;
        }

        return true;
    }

    /// <summary>Where the first of two whole names ends, 0 where a text is no two names: Joan Hill and Peter Marsh.</summary>
    public static int BetweenTwo(ReadOnlySpan<char> text)
    {
        var and = text.IndexOf(" and ", StringComparison.Ordinal);
        var behind = and + 5;
        if (and < 0) (and, behind) = (text.IndexOf(" & ", StringComparison.Ordinal), text.IndexOf(" & ", StringComparison.Ordinal) + 3);
        return and > 0 && IsName(text[..and]) && IsName(text[behind..]) && (BeginsWithGivenName(text) || BeginsWithGivenName(text[behind..])) ? and : 0;
    }

    /// <summary>Whether a text is a couple's name: Doris &amp; Ernest Pell, Mr. and Mrs. J. H. Pell, or two names.</summary>
    public static bool IsCouple(ReadOnlySpan<char> text)
    {
        if (BetweenTwo(text) > 0) return true;
        if (text.StartsWith(Couple, StringComparison.Ordinal)) return IsName(text["Mr. and ".Length..].TrimEnd('.'));
        var and = text.IndexOf(" & ", StringComparison.Ordinal);
        var behind = and + 3;
        if (and < 0)
        {
            and = text.IndexOf(" and ", StringComparison.Ordinal);
            behind = and + 5;
        }

        return and > 0 && !text[..and].Contains(' ') && IsGiven.Contains(text[..and]) && IsCommonName(text[behind..]);
    }

    /// <summary>Whether a text is a name and an office, both with capitals: Geraldine Moss, Managing Director; Joan Hill, Secretary.</summary>
    public static bool HasOffice(ReadOnlySpan<char> text) =>
        text.IndexOf(',') is > 0 and var comma && comma + 2 < text.Length && IsName(text[..comma]) && text[(comma + 1)..].TrimStart() is var office
        && (IsName(office) || (BeginsWithGivenName(text[..comma]) && IsUnit(office)) || (BeginsWithGivenName(text[..comma]) && office.Length >= ShortestOffice && char.IsAsciiLetterUpper(office[0]) && !office[1..].ContainsAnyExceptInRange('a', 'z'))
            || IsUnderCapitals(text[..comma], office));

    // J. PELL, Harbour No. 2 branch: a name in capitals, and in small letters where its owner comes from.
    private static bool IsUnderCapitals(ReadOnlySpan<char> name, ReadOnlySpan<char> place) =>
        (BeginsWithGivenName(name) || name[0] == '(') && !name[name.IndexOf(' ')..].ContainsAnyInRange('a', 'z') && char.IsAsciiLetterUpper(place[0]) && place.ContainsAnyInRange('a', 'z') && place[^1] != '.';

    /// <summary>Whether a text is a name and an office or where that person comes from, as letters are signed: Imogen Farrow, Headteacher.</summary>
    public static bool HasUnit(ReadOnlySpan<char> text) =>
        text.IndexOf(',') is > 0 and var comma && IsName(text[..comma]) && text[(comma + 1)..].TrimStart() is { Length: >= ShortestOffice } office && !BeginsWithGivenName(office)
        && (IsName(office) || IsUnit(office) || (char.IsAsciiLetterUpper(office[0]) && !office[1..].ContainsAnyExceptInRange('a', 'z')));

    // Guild of Weavers, Friends of the Park, Year 4
    private static bool IsUnit(ReadOnlySpan<char> text)
    {
        int words = 0, big = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || !(char.IsAsciiLetterUpper(word[0]) || char.IsAsciiDigit(word[0]) ? !word.ContainsAnyExcept(UnitLetters) : word is "of" or "the" or "and" or "for")) return false;
            words++;
            if (!char.IsAsciiLetterLower(word[0])) big++;
        }

        return words is >= 2 and <= 6 && big >= 2 && !char.IsAsciiLetterLower(text[0]) && !char.IsAsciiLetterLower(text[text.LastIndexOf(' ') + 1]);
    }

    private static readonly System.Buffers.SearchValues<char> UnitLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'’-&");

    /// <summary>What stands before a comma and a title in small letters: Margaret Pell, churchwarden.</summary>
    public static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && comma + 2 < text.Length && text.Length - comma <= LongestTitle && char.IsAsciiLetterLower(text[comma + 2]) ? text[..comma] : text;
    }

    /// <summary>Where reading goes on behind the names: a title is passed over to the end.</summary>
    public static int BehindTitle(string text, int at, int end) =>
        at < end && text[at] is ',' or ' ' or '|' or '.' && text.AsSpan(at, end - at).TrimStart(" ,|•(.") is { IsEmpty: false } title && TextForm.IsLatin(title[0]) ? end : at;
}
