using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Finds names of people: runs of capitalised words less titles, roles, nationalities and the names of bodies and places.</summary>
internal static class NameReader
{
    private const int LongestName = 5;

    /// <summary>The mentions of an article, in order and apart.</summary>
    public static List<NameMention> Read(ArticleTokens tokens)
    {
        var mentions = new List<NameMention>();
        for (var i = 0; i < tokens.Count;)
        {
            if (!IsNameWord(tokens, i))
            {
                i++;
                continue;
            }

            var end = RunEnd(tokens, i);
            if (MentionOf(tokens, i, end) is { } mention) mentions.Add(mention);
            i = end;
        }

        return mentions;
    }

    /// <summary>Whether a token can be part of a run of capitals.</summary>
    public static bool IsNameWord(ArticleTokens tokens, int token)
    {
        if (!tokens.IsCapitalised(token)) return false;
        return tokens.Class[token] switch
        {
            WordClass.Capitalised or WordClass.AllCapitals or WordClass.Initial or WordClass.Title or WordClass.RoleNoun => true,
            WordClass.SubjectPronoun or WordClass.It or WordClass.FirstPerson or WordClass.You or WordClass.Possessive or WordClass.Determiner
                or WordClass.Demonstrative or WordClass.Preposition or WordClass.Clitic or WordClass.That => false,
            WordClass.Plural or WordClass.Other or WordClass.Participle or WordClass.Past => FollowsInSentence(tokens, token),
            WordClass.Modal when NameFollows(tokens, token) => true,
            WordClass.Judging or WordClass.Thinking or WordClass.Reporting or WordClass.Modal or WordClass.ReportNoun or WordClass.TimeWord or WordClass.DayOrMonth =>
                FollowsInSentence(tokens, token) && FollowsFirstName(tokens, token),
            _ => false,
        };
    }

    private static bool FollowsInSentence(ArticleTokens tokens, int token) =>
        token > 0 && tokens.Sentence[token] == tokens.Sentence[token - 1] && tokens.Class[token - 1] != WordClass.Mark;

    /// <summary>Whether "Will" is a first name: a capital follows, and the sentence does not ask.</summary>
    private static bool NameFollows(ArticleTokens tokens, int token)
    {
        if (!FirstNames.Knows(tokens.TextOf(token).ToString().ToLowerInvariant()) || token + 1 >= tokens.Count) return false;
        if (tokens.Class[token + 1] is not (WordClass.Capitalised or WordClass.Initial) || tokens.Sentence[token + 1] != tokens.Sentence[token]) return false;
        var end = tokens.SentenceEnd(tokens.Sentence[token]);
        for (var i = Math.Max(token, end - 3); i < end; i++)
        {
            if (tokens.Class[i] == WordClass.QuestionMark) return false;
        }

        return true;
    }

    /// <summary>Whether a capitalised verb is a surname ("Jill Call"), not a word of a headline ("Hillary Clinton Calls").</summary>
    private static bool FollowsFirstName(ArticleTokens tokens, int token) =>
        tokens.Class[token - 1] is WordClass.Title or WordClass.Initial || FirstNames.Knows(tokens.TextOf(token - 1).ToString().ToLowerInvariant());

    private static int RunEnd(ArticleTokens tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && tokens.Sentence[end] == tokens.Sentence[first])
        {
            if (IsNameWord(tokens, end) && tokens.Tokens[end].Start - tokens.Tokens[end - 1].End <= 1)
            {
                end++;
                continue;
            }

            var particle = end;
            while (particle < tokens.Count && particle < end + 2 && tokens.Tokens[particle].Kind == TokenKind.Word
                && NameWords.IsParticle(tokens.TextOf(particle).ToString()))
            {
                particle++;
            }

            if (particle == end || particle >= tokens.Count || !IsNameWord(tokens, particle)) break;
            end = particle + 1;
        }

        return end;
    }

    private static NameMention? MentionOf(ArticleTokens tokens, int runFirst, int runEnd)
    {
        var words = new string[runEnd - runFirst];
        for (var i = 0; i < words.Length; i++) words[i] = tokens.TextOf(runFirst + i).ToString();
        var lower = Array.ConvertAll(words, word => word.ToLowerInvariant());

        var length = words.Length;
        while (length > 1 && NameWords.IsSuffix(lower[length - 1])) length--;
        var start = StartOfName(tokens, lower, length, runFirst);
        if (start >= length || length - start > LongestName || IsParty(tokens, runFirst, runEnd)) return null;

        var known = FirstNames.GenderOf(lower[start]) != Gender.Unknown || FirstNames.Knows(lower[start]);
        var titled = start > 0 && IsOffice(lower[start - 1]) || RoleStandsBefore(tokens, runFirst + start) || OfficeStandsBefore(tokens, runFirst + start)
            || RoleReader.DepartmentBefore(tokens, runFirst + start) is not null;
        if (!titled && !LooksLikePerson(tokens, lower, start, length, runFirst)) return null;

        var gender = GenderOfTitle(start > 0 ? lower[start - 1] : RoleBefore(tokens, runFirst));
        if (gender == Gender.Unknown && length - start > 1) gender = FirstNames.GenderOf(lower[start]);
        return new NameMention
        {
            First = runFirst + start,
            End = runFirst + length,
            TitleFirst = titled ? RoleReader.StartBefore(tokens, runFirst + start) : runFirst + start,
            Words = words[start..length],
            Surname = lower[length - 1].Replace('’', '\''),
            Gender = gender,
            IsSurelyPerson = titled || (known && length - start > 1) || HasInitial(lower, start, length),
        };
    }

    private static int StartOfName(ArticleTokens tokens, string[] lower, int length, int runFirst)
    {
        var start = 0;
        for (var i = 0; i < length; i++)
        {
            var isMiddle = i == start + 1 && i + 1 < length && FirstNames.Knows(lower[start]) && tokens.Class[runFirst + i + 1] == WordClass.Capitalised;
            var isBody = NameWords.IsBody(lower[i]) && (i > start || length - i == 1) && !isMiddle && !(i > 0 && i + 1 == length && Titles.IsForm(lower[i - 1]));
            var isTitle = (IsOffice(lower[i]) || isBody) && !(i + 1 < length && FirstNames.Knows(lower[i]));
            var isSurname = i == length - 1 && i > start && (FirstNames.Knows(lower[i - 1]) || FirstNames.Knows(lower[start]));
            if (isTitle && !isSurname) start = i + 1;
        }

        while (start < length && NameWords.IsAdjective(lower[start])
            && !(start + 1 == length && start > 0 && (FirstNames.Knows(lower[start - 1]) || Titles.IsForm(lower[start - 1])))
            && !(start + 1 < length && FirstNames.Knows(lower[start])))
        {
            start++;
        }

        for (var i = length - 2; i > start; i--)
        {
            if (length - start > 2 && FirstNames.Knows(lower[i]) && !FirstNames.Knows(lower[start]) && lower[start].Length > 2
                && tokens.Class[runFirst + i - 1] != WordClass.Initial)
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>Whether a run is the party and state behind a politician's name: "(D-Mass.)".</summary>
    private static bool IsParty(ArticleTokens tokens, int first, int end) =>
        end - first == 1 && first > 0 && tokens.TextOf(first - 1) is "(" && tokens.TextOf(first) is ['D' or 'R' or 'I', '-', ..];

    private static bool IsOffice(string lower) => Titles.IsForm(lower) || Titles.IsRole(lower);

    /// <summary>Whether a lower-case role stands directly before ("campaign manager Robby Mook").</summary>
    private static bool RoleStandsBefore(ArticleTokens tokens, int token) =>
        token > 0 && tokens.Sentence[token - 1] == tokens.Sentence[token] && tokens.Class[token - 1] is WordClass.RoleNoun or WordClass.Title;

    /// <summary>Whether an office with its department stands directly before ("Secretary of State Antony Blinken").</summary>
    private static bool OfficeStandsBefore(ArticleTokens tokens, int token) =>
        token > 2 && tokens.Sentence[token - 3] == tokens.Sentence[token] && tokens.Class[token - 2] == WordClass.Of && tokens.IsCapitalised(token - 1)
        && tokens.Class[token - 3] == WordClass.RoleNoun && tokens.IsCapitalised(token - 3);

    private static string RoleBefore(ArticleTokens tokens, int token) =>
        RoleStandsBefore(tokens, token) ? tokens.TextOf(token - 1).ToString().ToLowerInvariant() : "";

    private static bool LooksLikePerson(ArticleTokens tokens, string[] lower, int start, int length, int runFirst)
    {
        if (NameWords.BeginsPlace(lower[start]) && length - start > 1) return false;
        if (NameWords.IsBody(lower[length - 1]) && !IsBodySurname(tokens, lower, start, length, runFirst)) return false;
        for (var i = start; i < length; i++)
        {
            var isAcronym = tokens.Class[runFirst + i] == WordClass.AllCapitals && !FirstNames.Knows(lower[start]);
            if (isAcronym && lower[i].Length <= 5) return false;
        }

        return true;
    }

    /// <summary>Whether "Denise Park" is nobody's park: a first name stands before, and, since places are called so too, the person speaks or has an office.</summary>
    private static bool IsBodySurname(ArticleTokens tokens, string[] lower, int start, int length, int runFirst)
    {
        if (length - start != 2 || !NameWords.IsSurname(lower[length - 1]) || !FirstNames.Knows(lower[start])) return false;
        var (first, end) = (runFirst + start, runFirst + length);
        if (lower[length - 1] is "law" or "day" || RoleReader.AppositiveAfter(tokens, end) is not null) return true;
        var ends = end >= tokens.Count || tokens.Sentence[end] != tokens.Sentence[first] || tokens.Class[end] is WordClass.Comma or WordClass.Period;
        var follows = first > 1 && tokens.Sentence[first - 1] == tokens.Sentence[first]
            && (tokens.Class[first - 1] == WordClass.Reporting || (tokens.Class[first - 1] == WordClass.Comma && tokens.Class[first - 2] == WordClass.RoleNoun));
        return ends ? follows : tokens.Class[end] is WordClass.Reporting or WordClass.ReportingParticiple;
    }

    private static bool HasInitial(string[] lower, int start, int length)
    {
        for (var i = start; i < length - 1; i++)
        {
            if (lower[i].Length == 2 && lower[i][1] == '.') return true;
        }

        return false;
    }

    private static Gender GenderOfTitle(string lower) => lower switch
    {
        "mr" or "mr." or "sir" or "lord" or "king" or "prince" or "congressman" or "chairman" or "spokesman" or "father" or "brother" or "pope" or "duke" or "baron"
            or "businessman" or "councilman" or "monsieur" or "herr" or "señor" or "sheikh" or "imam" or "sultan" or "emperor" or "husband" or "son" => Gender.Male,
        "mrs" or "mrs." or "ms" or "ms." or "miss" or "lady" or "dame" or "queen" or "princess" or "congresswoman" or "chairwoman" or "spokeswoman" or "sister"
            or "mother" or "duchess" or "baroness" or "businesswoman" or "councilwoman" or "madame" or "frau" or "señora" or "actress" or "wife" or "daughter"
            or "widow" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>The pronoun that a role in an appositive implies ("a spokeswoman").</summary>
    public static Gender GenderOfRole(string lower) => GenderOfTitle(lower);
}
