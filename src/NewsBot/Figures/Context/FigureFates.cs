using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Context;

/// <summary>Tells what became of the counted ones, where one count of people or things is parted from another by that: the dead from the injured.</summary>
internal static partial class FigureFates
{
    private const int Window = 60; // UTF-16 units: about a clause

    /// <summary>The fate in one word ("killed"); null where none is said of this number.</summary>
    /// <param name="clause">From the number before to the number after.</param>
    public static string? Of(string sentence, NumberReading reading, TextSpan clause)
    {
        var own = reading.CountedSpan is { } counted && counted.Start > reading.Span.End - 1 ? new TextSpan(reading.Span.End, Math.Max(reading.Span.End, counted.End)) : new TextSpan(reading.Span.End, reading.Span.End);
        if (Name(Fate().Match(own.Of(sentence))) is { } named) return named;

        var before = sentence[Math.Min(reading.Span.Start, Math.Max(clause.Start, reading.Span.Start - Window))..reading.Span.Start];
        if (Name(VerbBefore().Match(before)) is { } done) return done;

        // Of "nine of the forty piles" the next number stands among the counted words: nothing is after them.
        var after = sentence[own.End..Math.Max(own.End, Math.Min(clause.End, Math.Min(sentence.Length, own.End + Window)))];
        if ((Name(FateAfter().Match(after)) ?? Name(FateFar().Match(after))) is { } suffered) return suffered;

        // An army that lost soldiers has them dead, as far as anybody says.
        return Name(NounBefore().Match(before)) ?? Name(NumberOf().Match(before)) ?? (LostBefore().IsMatch(before) && reading.Counted is { } losses && Fighters().IsMatch(losses) ? "killed" : null);
    }

    /// <summary>The fate that the counted words themselves name ("dead"); null where they name none.</summary>
    public static string? Named(string counted) => Name(Fate().Match(counted));

    private static string? Name(Match match)
    {
        if (!match.Success) return null;
        foreach (var fate in new[] { "killed", "injured", "missing", "detained", "displaced", "evacuated", "rescued", "infected", "hospitalised", "destroyed", "damaged" })
            if (match.Groups[fate].Success) return fate;

        return null;
    }

    [GeneratedRegex(@"\blost(?: (?:about|some|at least|more than|around|another|up to|an? estimated|the))*\s*$", Loose, 1000)]
    private static partial Regex LostBefore();

    [GeneratedRegex(@"\b(?:soldiers|troops|fighters|servicemen|policemen|officers|rebels|militants|gunmen|sailors|marines|commandos)$", Loose, 1000)]
    private static partial Regex Fighters();

    private const string Participles =
        @"(?:(?<killed>killed|dead|died|perished|slain|drowned|(?:burn(?:ed|t)|crushed|stabbed|trampled|beaten|fro(?:ze|zen)) to death|lost (?:their|his|her) li(?:ves|fe)|lives)|(?<injured>injured|wounded|hurt|suffered(?: [\p{L}-]+){0,2} (?:wounds|injuries|burns|cuts))|(?<missing>missing|unaccounted for)"
        + @"|(?<detained>arrested|detained|(?:taken )?in(?:to)? custody|rounded up)|(?<displaced>displaced|homeless|uprooted)|(?<evacuated>evacuated|moved (?:out|to safety)|taken to safety|led to safety|ordered out)|(?<rescued>rescued|saved|pulled alive from|pulled from (?:the )?(?:rubble|wreck(?:age)?|water|sea|debris|ruins|river|mud|waves|surf|collapsed)|plucked from)"
        + @"|(?<infected>infected|tested positive|fell (?:ill|sick)|fallen (?:ill|sick)|taken ill|sickened|sick|ill)|(?<hospitalised>hospitali[sz]ed|taken to hospital|in hospital)|(?<destroyed>destroyed|razed|flattened|levelled|leveled|gutted|collapsed|burn(?:t|ed) down|swept away|reduced to (?:ash(?:es)?|rubble))|(?<damaged>damaged))";

    private const string Diseases = @"cholera|measles|dengue|malaria|mpox|polio|ebola|flu|influenza|meningitis|typhoid|hepatitis|plague|rabies|zika|diphtheria|tuberculosis|salmonella|coronavirus|covid(?:-19)?|food poisoning|whooping cough|yellow fever|scarlet fever|swine fever|bird flu";

    private const string Nouns = @"(?:(?<killed>deaths?|fatalit(?:y|ies)|dead|killed|bodies|corpses)|(?<injured>injur(?:y|ies|ed)|wounded)|(?<missing>missing)|(?<detained>arrests?|detentions?|detainees)|(?<infected>infections?|cases of (?:" + Diseases + @")|(?:" + Diseases + @") cases)|(?<displaced>displaced|homeless)|(?<evacuated>evacuees|evacuated))";

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>Among the counted words themselves: "45 dead", "45 deaths", "45 wounded soldiers"; no "pro-death jurors".</summary>
    [GeneratedRegex(@"(?<!-)\b(?:" + Participles + "|" + Nouns + @")\b", Loose, 1000)]
    private static partial Regex Fate();

    /// <summary>The verb right before the number: "killed at least 45", "killing 45", "claimed 45 lives".</summary>
    [GeneratedRegex(@"\b(?:(?<killed>kill(?:ed|s|ing)|claim(?:ed|s|ing) the lives of|cost(?:ing)? the lives of|(?:death|dead) toll[^.;]*)|(?<injured>injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:ing)?)|(?<detained>arrest(?:ed|s|ing)|detain(?:ed|s|ing)|rounded up)"
        + @"|(?<displaced>displac(?:ed|es|ing)|uprooted)|(?<evacuated>evacuat(?:ed|es|ing))|(?<rescued>rescu(?:ed|es|ing)|sav(?:ed|es|ing))|(?<infected>infect(?:ed|s|ing)|sicken(?:ed|s|ing))|(?<destroyed>destroy(?:ed|s|ing)|razed|razing|flatten(?:ed|ing)|levell?(?:ed|ing)|gutt(?:ed|ing))|(?<damaged>damag(?:ed|es|ing)))"
        + @"(?: (?:the|all|lives|of|another|up|an?|estimated))*\s*$", Loose, 1000)]
    private static partial Regex VerbBefore();

    /// <summary>What is said right after the counted words: "were killed", "are still missing", "lost their lives", "have been arrested".</summary>
    [GeneratedRegex(@"^(?: (?:on board|aboard))?(?:, all [\p{L} ]{1,30},)?,?(?: (?:on|in|at|near|along|around|across|from|of)(?: the)? [\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?,?(?: (?:others?|more|people|of them|who|that|were|was|are|is|have|has|had|been|being|be|still|also|reported|reportedly|confirmed|known|believed|feared|thought|said|to|left|presumed|now|listed|as|seriously|badly|critically|severely|slightly|completely|totally|entirely|partly|partially|largely))* ?\b"
        + Participles + @"\b", Loose, 1000)]
    private static partial Regex FateAfter();

    /// <summary>The same behind a longer phrase of place: "of the ferry Santa Imela were missing".</summary>
    [GeneratedRegex(@"^ (?:on|in|at|near|from|of|aboard|off)(?: [\p{L}’'-]+){2,5}? (?:were|was|are|have|had)(?: (?:been|still|also|reported|confirmed|believed|feared))? " + Participles + @"\b", Loose, 1000)]
    private static partial Regex FateFar();

    /// <summary>The subject: "the number of injured rose to", "deaths climbed to", "the toll stands at" says nothing of whom.</summary>
    [GeneratedRegex(@"\b" + Nouns + @"(?: (?:toll|count|figure|tally|number))?(?: (?:has|have|had|since|now|again|also))* (?:rose|risen|climbed|grew|grown|jumped|stood|stands?|reached|hit|passed|was|were|is|are|put|at|to|came|totall?ed|fell|dropped|exceeded|increased)\b[^.;]*$", Loose, 1000)]
    private static partial Regex NounBefore();

    /// <summary>"The number of people detained after the march rose to".</summary>
    [GeneratedRegex(@"\bnumber of(?: [\p{L}’'-]+){0,3}? " + Participles + @"\b[^.;]*\b(?:rose|risen|climbed|grew|grown|jumped|stood|stands?|reached|hit|passed|was|were|at|to|fell|dropped|exceeded|increased)\b[^.;]*$", Loose, 1000)]
    private static partial Regex NumberOf();
}
