using System.Collections.Frozen;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Capitalised words that are not part of a person's name, and small words that can be.</summary>
internal static class NameWords
{
    private const string Bodies =
        "house court party university college department committee council commission agency association institute institution center centre foundation union office "
        + "bureau ministry parliament congress senate government administration army navy force forces corps guard police group company corporation inc inc. corp corp. co. ltd ltd. llc bank "
        + "fund trust church school hospital times post journal news herald tribune guardian press magazine network television radio street avenue road city county state states kingdom "
        + "republic federation nations organization organisation league society alliance coalition campaign project act law amendment constitution treaty agreement summit conference convention "
        + "club team hotel tower park river lake sea ocean island islands mountain valley beach airport station bridge square hall building palace plaza airlines motors "
        + "technologies systems industries international partners associates report today tonight show week month day war award prize cup bowl games "
        + "republicans democrats conservatives liberals americans russians europeans muslims christians jews security intelligence defense defence treasury affairs board authority "
        + "assembly duma knesset bundestag pentagon kremlin caucus pac district region province coast service services reserve rock";

    private const string Firsts =
        "new north south east west northern southern eastern western central united supreme white great los las san santa el saint fort port mount cape lake "
        + "hong sri saudi puerto costa abu wall capitol foreign national federal american european international royal world middle "
        + "good happy black blue red green big old our your my his her their its";

    private const string Adjectives =
        "former then-president ex-president current acting longtime veteran late retired senior junior first second third republican democratic democrat gop libertarian conservative liberal tory labour "
        + "american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian "
        + "greek turkish russian ukrainian belarusian georgian estonian latvian lithuanian serbian croatian israeli palestinian egyptian syrian iraqi iranian saudi yemeni lebanese jordanian kuwaiti qatari "
        + "afghan pakistani indian chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino philippine australian canadian mexican brazilian argentine argentinian chilean colombian "
        + "venezuelan cuban peruvian nigerian kenyan ethiopian somali sudanese libyan tunisian moroccan algerian south-african european african asian arab latino hispanic muslim christian jewish catholic "
        + "evangelical soviet western u.s. us u.k. uk u.n. un eu e.u. nato state defense defence treasury homeland security labor commerce energy education transportation interior agriculture health "
        + "foreign prime vice deputy assistant associate attorney press house senate white majority minority chief executive managing national federal supreme lower upper speaking asked when while but and "
        + "republicans democrats conservatives liberals team mister maybe thank thanks dear oh well yes no alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas "
        + "kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont "
        + "wisconsin wyoming washington america britain france germany spain italy ukraine russia china japan israel iran iraq syria turkey canada mexico brazil europe london moscow kyiv "
        + "kiev berlin paris brussels beijing tokyo";

    // Of the words that end the names of bodies and places those that are common surnames too.
    private const string Surnames = "law day park hall church house lake street post rock bridge";

    private static readonly FrozenSet<string> SurnameSet = Surnames.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BodySet = Bodies.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstSet = Firsts.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AdjectiveSet = Adjectives.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ParticleSet =
        "de van von der den del della di da dos du la le al el bin ibn ben ter ten bint abu y".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SuffixSet = "jr jr. sr sr. ii iii iv".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a lower-case word names a body, a place or a thing when it stands in a run of capitals.</summary>
    public static bool IsBody(string lower) => BodySet.Contains(lower);

    /// <summary>Whether a lower-case word that ends the names of bodies or places is a common surname too: "Hall", "Park".</summary>
    public static bool IsSurname(string lower) => SurnameSet.Contains(lower);

    /// <summary>Whether a lower-case word begins the names of places and bodies rather than of people.</summary>
    public static bool BeginsPlace(string lower) => FirstSet.Contains(lower);

    /// <summary>Whether a lower-case word stands before names without belonging to them: a nationality, a party, an office.</summary>
    public static bool IsAdjective(string lower) => AdjectiveSet.Contains(lower);

    /// <summary>Whether a lower-case word can stand inside a surname ("van", "de").</summary>
    public static bool IsParticle(string lower) => ParticleSet.Contains(lower);

    /// <summary>Whether a lower-case word follows a surname ("Jr.").</summary>
    public static bool IsSuffix(string lower) => SuffixSet.Contains(lower);
}
