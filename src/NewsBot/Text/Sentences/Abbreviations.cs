using System.Collections.Frozen;

namespace NewsBot.Text.Sentences;

/// <summary>Shortened words of English prose whose full stop does not by itself end a sentence, and the words that open one.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Mx Dr Drs Prof Profs Gen Sen Sens Rep Reps Gov Govs Lt Col Cpl Cmdr Comdr Capt Sgt Maj Adm Brig Pvt Pfc Rev Revs Hon "
        + "Pres Supt Det Insp Messrs Mme Mlle Mgr Msgr Amb Atty Fr Sr Sra Dir Ald Assoc Asst Cllr Bp Ven");

    private static readonly FrozenSet<string> Places = Set("St Ste Mt Mts Ft Pt San Sto");

    private static readonly FrozenSet<string> BeforeNumbers = Set(
        "No Nos Nr Num p pp P para paras Fig Figs fig figs Sec Secs sec SEC Art art Vol vol Vols Ch ch chap Rs rs N° n° Op op "
        + "approx ca c cf v vs Eq eq Ex ex Exh Par Tel tel Ext ext Rule Stat Pt pt v ver");

    private static readonly FrozenSet<string> NeverLast = Set("e.g eg i.e ie viz vs v cf a.k.a f.e n.b N.B approx incl esp resp");

    private static readonly FrozenSet<string> Shortened = Set(
        "Co Cos Inc Corp Ltd Llc Bros Jr Sr Esq etc al dept Dept est Est ave Ave blvd Blvd rd Rd st St mt Mt Ln Hwy Pkwy Sq Univ Assn "
        + "Mfg Intl Natl Govt govt mgmt Bldg Apt apt Mssrs lb lbs oz ft in yd kg km cm mm sq hr hrs min mins sec secs yr yrs mo mos "
        + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
        + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex "
        + "Va Vt Wash Wis Wyo Ont Que Alta Dak Cal co inc corp ltd bros jr sr viz misc ext tel ed eds vol vols repr trans btw Ph Phil");

    private static readonly FrozenSet<string> Openers = Set(
        "The A An This That These Those It Its He She They We You I My Our Your Their His Her In On At By For From With Within Without "
        + "After Before Since While When Where What Who Whom Whose Which Why How But And Or Nor So Yet If Unless Although Though However Then "
        + "Thus Therefore There Here Because As According Meanwhile Moreover Instead Both Some Many Most All Any Each Every Few Several "
        + "Neither Either No Not Now Today Yesterday Tomorrow Also Still Even Just Let Please Did Do Does Is Are Was Were Has Have Had Can "
        + "Could Will Would Should Might Must Under Until Unlike During Despite Among Between Over About Against Through Finally Later "
        + "Earlier Once Only Perhaps Maybe Yes Such Other Others Another Nobody Everyone Someone Nothing Everything Asked");

    private static readonly FrozenSet<string> AfterClockTime = Set(
        "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST MSK IST JST Eastern Central Mountain Pacific Moscow Kyiv "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September "
        + "October November December Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Greenwich Beijing London");

    /// <summary>"Mr", "Gen": a name follows, always.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>"St", "Mt": a name follows, mostly.</summary>
    public static bool IsPlace(string word) => Places.Contains(word);

    /// <summary>"No", "p", "Fig": shortened where a number follows, and else a word like any other.</summary>
    public static bool StandsBeforeNumber(string word) => BeforeNumbers.Contains(word);

    /// <summary>"e.g", "vs": the sentence goes on, whatever follows.</summary>
    public static bool IsNeverLast(string word) => NeverLast.Contains(word);

    /// <summary>"Co", "Jr", "Calif": ends a sentence only where the next word opens one.</summary>
    public static bool IsShortened(string word) => Shortened.Contains(word);

    /// <summary>Whether a capitalised word is one that is capitalised, as a rule, only because it opens a sentence ("The", "She").</summary>
    public static bool OpensSentence(string word) => Openers.Contains(word);

    /// <summary>Whether a capitalised word carries a clock time on ("7 p.m. Tuesday", "9 a.m. GMT").</summary>
    public static bool FollowsClockTime(string word) => AfterClockTime.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
