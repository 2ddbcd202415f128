using System.Collections.Frozen;

namespace NewsBot.Quotes.Reading;

/// <summary>Titles that stand before a name, and nouns that name an office.</summary>
internal static class Titles
{
    /// <summary>Forms of address and short titles, lower case.</summary>
    public const string Forms =
        "mr mr. mrs mrs. ms ms. miss mx. dr dr. sir dame lord lady sen. rep. gov. gen. col. lt. sgt. capt. cmdr. adm. maj. rev. hon. prof. pres. sec. "
        + "amb. reps. sens. govs. det. supt. insp. st. madam monsieur madame herr frau señor señora signor sheikh imam rabbi father sister brother pope "
        + "saint baroness baron count countess duke duchess";

    /// <summary>Nouns for people by what they do, lower case.</summary>
    public const string RoleNouns =
        "president vice-president senator congressman congresswoman congressperson representative governor mayor secretary minister chancellor premier "
        + "chairman chairwoman chairperson chair chief director spokesman spokeswoman spokesperson leader speaker ambassador envoy judge justice "
        + "attorney lawyer general colonel captain commander admiral major lieutenant sergeant officer detective sheriff prosecutor solicitor counsel adviser "
        + "advisor aide strategist manager analyst economist professor scientist researcher author editor reporter correspondent columnist journalist host "
        + "anchor pollster consultant executive ceo cfo founder co-founder owner coach player actor actress singer director-general "
        + "secretary-general commissioner councilman councilwoman councillor lawmaker legislator candidate nominee king queen prince princess emperor sultan "
        + "crown deputy head member historian activist organizer organiser expert doctor nurse teacher principal student farmer worker resident voter "
        + "supporter donor neighbor neighbour mother father son daughter wife husband brother sister widow friend colleague official pastor bishop archbishop "
        + "cardinal reverend chaplain dean provost treasurer trustee superintendent administrator coordinator operative diplomat negotiator mediator "
        + "statesman mp mep congressmen senators lawmakers clerk filmmaker comedian musician billionaire businessman businesswoman investor banker trader "
        + "engineer physicist biologist climatologist meteorologist epidemiologist virologist psychologist sociologist scholar fellow retiree veteran soldier "
        + "pilot astronaut firefighter policeman policewoman detective inspector constable coroner delegate delegates whip ranking";

    private static readonly FrozenSet<string> FormSet = Forms.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RoleSet = RoleNouns.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sen."] = "senator",
        ["rep."] = "representative",
        ["gov."] = "governor",
        ["gen."] = "general",
        ["pres."] = "president",
        ["sec."] = "secretary",
        ["prof."] = "professor",
        ["amb."] = "ambassador",
        ["dr."] = "doctor",
        ["rev."] = "reverend",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a lower-case title says nothing about an office ("Mr.").</summary>
    public static bool IsAddress(string lower) => lower is "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "miss" or "mx" or "madam" or "monsieur" or "madame" or "herr" or "frau";

    /// <summary>The office that a short title stands for ("Sen." for "senator"), else the word itself; lower case.</summary>
    public static string InFull(string lower) => Short.GetValueOrDefault(lower, lower);

    public static bool IsForm(string lower) => FormSet.Contains(lower);

    public static bool IsRole(string lower) => RoleSet.Contains(lower);
}
