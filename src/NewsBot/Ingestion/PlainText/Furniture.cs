using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Knows the lines that pages print around their articles: sharing, signing up, commenting, other stories.</summary>
internal static partial class Furniture
{
    private const int LongestFurniture = 14; // words; a longer line is furniture only as a sign-up box or a credit

    /// <summary>What a line is, by its words alone.</summary>
    public static FurnitureKind KindOf(string line)
    {
        var words = LineShape.Words(line);
        if (words == 0) return FurnitureKind.Line;
        if (words > LongestFurniture) return IsSignUp(line) || ForeignFurniture.IsSignUp(line) || IsCredit(line) || IsNotice(line) ? FurnitureKind.Line : FurnitureKind.None;
        if (End().IsMatch(line)) return FurnitureKind.End;
        if (Section().IsMatch(line)) return FurnitureKind.Section;
        return Single().IsMatch(line) || TaggedLink().IsMatch(line) || Count().IsMatch(line) || Hashtags().IsMatch(line) || Link().IsMatch(line)
            || IsSignUp(line) || IsCredit(line) || IsNotice(line)
            ? FurnitureKind.Line
            : ForeignFurniture.KindOf(line);
    }

    /// <summary>Whether a paragraph speaks to the reader about addresses, letters and consent, and quotes nobody.</summary>
    public static bool IsSignUp(string line) =>
        !line.ContainsAny('“', '"', '”') && Reader().IsMatch(line)
        && SignUpWords().Matches(line).Select(match => match.Value.ToLowerInvariant()).Distinct().Count() >= 2;

    // "X in Moscow contributed to this report." "Reporting by X; Editing by Y"
    private static bool IsCredit(string line) => Credit().IsMatch(line);

    // What a page says of itself, its browser, its rights and its writers' addresses.
    private static bool IsNotice(string line) => !line.ContainsAny('“', '”') && Notice().IsMatch(line);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\W*(?:(?:view |show |load |read |see |leave |add |post |write )?(?:all |\d[\d,.]* |your |the |a )*comments?(?:\s*[/:(]?\s*\d+\W*|\s+section|\s+policy|\s+here)?"
        + @"|comments? (?:are|is) (?:closed|off|disabled).*|please enter your .*|leave a (?:reply|comment).*|(?:.{0,40}\W )?(?:post|leave|add) a comment|join the (?:conversation|discussion).*|be the first to comment.*"
        + @"|(?:previous|next) (?:article|post|story)|post navigation|about the author|source: read (?:the )?full (?:article|story).*|read (?:the )?full (?:article|story)"
        + @"|how useful was this .*|rate this (?:article|story|post).*|send this to a friend|latest (?:news|articles|stories|posts|headlines)|(?:all )?rights reserved.*"
        + @"|copyright\b.*|©.*|terms (?:of|and) .*|privacy policy.*|follow us.*|about us|contact us)\W*$", Loose, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"^\W*(?:related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|links?|coverage|people|videos?))?|you (?:might|may)(?: also)? (?:like|be interested in).*"
        + @"|(?:more|also) (?:from|on|in|stories|news|like this|read)\b.{0,40}|read (?:also|more|next)|recommended(?: (?:for you|stories|articles|reading))?|trending(?: now| stories)?"
        + @"|most (?:read|popular|viewed|shared)|popular (?:now|posts|stories)|don.t miss|up next|top stories|in this article|editor.?s.? picks?|what to read next|(?:people|readers) also (?:read|liked|enjoyed)"
        + @"|(?:more )?stories (?:for you|like this)|in other news|around the web|sponsored(?: (?:content|links|stories))?|promoted (?:content|stories)|see also|further reading)\W*$", Loose, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\W*(?:(?:share|tweet|pin|like|print|email|save|copy link|bookmark|listen|watch|play|menu|home|search|login|log in|sign in|sign up|register|subscribe|follow|followers?"
        + @"|views?|posts?|likes?|shares?|retweets?|reactions?|about|person|country|more info|learn more|click here|tap here|skip to .*|back to top|toggle .*|close|loading\.*"
        + @"|advertisements?|ads?|advertising|sponsored|promoted)(?:\W+(?:this|on|via|to|with|by|now|here|us|more|article|story|the|a|facebook|twitter|x|whatsapp|linkedin|reddit|email|pinterest"
        + @"|telegram|messenger|google|news|link|friend|page|spot\w*|share|tweet|print|save|\d[\d.,]*[km]?\+?))*"
        + @"|(?:(?:article|story) )?continues? (?:reading|below)(?: .*)?|(?:article|story) continues .*|scroll (?:down )?(?:for|to) .*|read more\W.*|read:.*|watch:.*|listen:.*|also read:.*"
        + @"|related:.*|see also:.*|more:.*|click (?:here|on) .*|tap (?:here|to) .*|\d+ min(?:ute)?s? read|reading time.*|average rating .*|no votes so far.*|vote count.*|video unavailable"
        + @"|(?:photo|image|picture) \d+ of \d+|\d+ of \d+|file photo|getty(?: images)?|download (?:the|our) .*app.*|get (?:the|our) .*(?:app|newsletter|alerts?).*|sign up (?:for|to) .*"
        + @"|subscribe (?:to|now|for) .*|(?:an?|\d+) (?:second|minute|hour|day|week|month|year)s? ago|just now|updated? \d+ (?:minute|hour|day)s? ago|contributors?publishers?\w*)\W*$", Loose, 1000)]
    private static partial Regex Single();

    /// <summary>The link of another story with its label in brackets: "Storm takes the pier [PICTURES]".</summary>
    [GeneratedRegex(@"\[(?:\p{Lu}[\p{Lu} ]{2,20})\]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TaggedLink();

    /// <summary>"178K+", "1.2K shares", "34 comments".</summary>
    [GeneratedRegex(@"^\W*\d[\d.,]*\s*[kmb]?\+?\s*(?:shares?|likes?|views?|followers?|posts?|retweets?|reactions?|votes?|reads?)?\W*$", Loose, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"^(?:\s*#[\p{L}\d][^#]*){2,}$|^#\w+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hashtags();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", Loose, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b(?:you|your)\b", Loose, 1000)]
    private static partial Regex Reader();

    [GeneratedRegex(@"\b(?:sign(?:ing)?[- ]?up|unsubscribe|subscrib(?:e|er|ing)|newsletters?|inbox|adverts?|advertis(?:ing|ements?)|cookies?|privacy|terms of|consent(?:ed)?|opt(?:ing)?[- ]out"
        + @"|email address|e-?mails?|personali[sz]ed?|third[- ]part(?:y|ies)|3rd part(?:y|ies)|notifications?|daily briefing|ad[- ]?blocker|log in|register(?:ed)?)\b", Loose, 1000)]
    private static partial Regex SignUpWords();

    [GeneratedRegex(@"\b(?:this|our) (?:web ?)?(?:site|page)s? uses? cookies|\bcookie (?:settings|policy|preferences)\b|\b(?:internet explorer|IE ?11|your browser|this browser)\b.{0,60}\b(?:not support|update|upgrade|outdated|modern|optimal|supported)"
        + @"|for your personal,? non-?commercial use|\b(?:may|can) be (?:reached|contacted) (?:at|by|via) \S|^(?:e-?mail|contact|reach) (?:the (?:writer|author|reporter)|\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:at|on|via|here)\b"
        + @"|^(?:follow|like|find|join|visit|subscribe) (?:us|me|him|her|them|our|the|\p{Lu}\p{L}+)\b.{0,80}\b(?:twitter|facebook|instagram|youtube|telegram|whatsapp|newsletter|forums?|linkedin|flipboard)\b"
        + @"|may (?:earn|receive) (?:an? )?(?:affiliate )?commission|affiliate (?:links?|commission)|no part (?:of this \w+ )?may be reproduced|subject to copyright|may not be (?:published|reproduced|republished)"
        + @"|^(?:image|photo|picture|video)(?: credits?)?(?: by)?:\s|^have a (?:news )?tip\?|\bdisable (?:your )?ad[- ]?block|\benable javascript\b|\bjavascript (?:is|to be) (?:disabled|enabled)", Loose, 1000)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\bcontributed (?:reporting )?to this (?:report|story|article)\b|^(?:additional )?(?:reporting|writing|editing) by [^.]+[;.]", Loose, 1000)]
    private static partial Regex Credit();
}
