using System.Collections.Frozen;

namespace NewsBot.Quotes.Reading;

/// <summary>The words that reading a quotation turns on, with every form that they take.</summary>
internal static class Lexicon
{
    // Regular verbs are given by their stem; "~" doubles the last consonant.
    private const string ReportingVerbs =
        "acknowledge add admit~ advise affirm allege announce answer argue assert assure aver~ boast caution claim clarify comment complain concede conclude "
        + "confess confide confirm contend counter crow declare deliver detail deny dictate disclose elaborate emphasize emphasise enthuse exclaim "
        + "explain express gripe grumble gush highlight hint imply inform insist instruct interject intone joke lament laugh lecture maintain mention mumble "
        + "murmur muse mutter narrate note object observe opine outline phrase point posit promise pronounce propose protest proclaim quip~ quote rail "
        + "reaffirm reason reassure recall recite recommend recount refer~ reflect reiterate relate relay remark remind repeat reply report request respond "
        + "restate retort reveal roar scoff shout shrug~ signal sigh snap~ speculate stress suggest summarize summarise sneer state stipulate testify tweet "
        + "underline underscore urge utter venture voice volunteer vow vent warn weigh whisper wonder yell text email message post publish ask question "
        + "inquire explain plead beg~ pledge demand predict forecast invoke cite continue chime chuckle bark blast bellow agree disagree deadpan~";

    private const string JudgingVerbs =
        "accuse applaud attack back blame brand call castigate challenge characterize characterise chide condemn commend compare criticize criticise "
        + "decry defend denounce deride describe dismiss dispute dub~ endorse hail label lambast laud mock oppose ping~ portray praise rebuke rebut~ "
        + "refuse refute reject ridicule salute scold skewer slam~ support tout thank threaten vilify welcome";

    private const string ThinkingVerbs =
        "believe hope expect fear doubt consider assume suspect guess imagine want wish prefer~ plan intend decide conclude determine estimate calculate "
        + "reckon figure worry anticipate envision view regard suppose favor favour recognize recognise realize realise regret~ seem appear show indicate";

    private const string IrregularReporting =
        "say says said saying sayeth tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking read reads reading swear "
        + "swears swore sworn swearing bid bids go goes went cry cries cried crying sing sings sang deny denies denied testifies testified reply replies replied "
        + "put puts putting hit fire fired fires shoot shot give gave gives giving make made makes making lay laid";

    private const string IrregularThinking =
        "think thinks thought thinking know knows knew known knowing feel feels felt feeling see sees saw seen seeing find finds found finding understand "
        + "understands understood understanding hear hears heard hearing learn learns learned learnt worries worried mean means meant";

    private static readonly FrozenDictionary<string, WordClass> Classes = Build();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class of a lower-case word; <see cref="WordClass.Other"/> where the lexicon has none for it.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> lower) => ByWord.TryGetValue(lower, out var found) ? found : WordClass.Other;

    private static FrozenDictionary<string, WordClass> Build()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        AddVerbs(ThinkingVerbs, WordClass.Thinking);
        AddVerbs(JudgingVerbs, WordClass.Judging);
        AddVerbs(ReportingVerbs, WordClass.Reporting);
        Add(WordClass.Reporting, IrregularReporting);
        Add(WordClass.Thinking, IrregularThinking);
        Add(WordClass.ReportingParticiple, "saying telling writing speaking");
        Add(WordClass.SubjectPronoun, "he she they");
        Add(WordClass.FirstPerson, "i we me us myself ourselves");
        Add(WordClass.You, "you yourself");
        Add(WordClass.It, "it itself");
        Add(WordClass.ObjectPronoun, "him them himself herself themselves");
        Add(WordClass.Possessive, "his her hers their theirs its my our your");
        Add(WordClass.Clitic, "'s 're 've 'll 'd 'm");
        Add(WordClass.That, "that");
        Add(WordClass.Question, "what when where why how whether if");
        Add(WordClass.Relative, "who which whose whom");
        Add(WordClass.Determiner, "the a an some any each every another no both all many most several few other others one two three four five six seven eight nine ten");
        Add(WordClass.Demonstrative, "this these those such");
        Add(WordClass.Preposition, "in on at for with from about into over after against during under between through without before since until among "
            + "within across toward towards behind around near outside inside despite like upon per via regarding amid beyond above below off up down out");
        Add(WordClass.According, "according");
        Add(WordClass.By, "by");
        Add(WordClass.Of, "of");
        Add(WordClass.Infinitive, "to");
        Add(WordClass.Coordinator, "and or but nor yet & plus");
        Add(WordClass.Subordinator, "because although though while as unless whereas than so once");
        Add(WordClass.Be, "is was are were be been being am");
        Add(WordClass.Have, "has have had having");
        Add(WordClass.Do, "do does did doing done");
        Add(WordClass.Modal, "will would can could should may might must shall ought");
        Add(WordClass.Negation, "not n't never nothing neither none cannot");
        Add(WordClass.ReportNoun, "statement statements speech interview report reports poll polls survey study memo letter tweet tweets email emails remarks comments "
            + "message testimony article book document documents release op-ed editorial column essay blog video ad post briefing analysis transcript conference "
            + "data source sources official officials claim claims allegation allegations argument belief warning promise question answer comment remark complaint "
            + "accusation suggestion idea fact view opinion filing indictment ruling lawsuit affidavit");
        Add(WordClass.RoleNoun, Titles.RoleNouns);
        Add(WordClass.Title, Titles.Forms);
        Add(WordClass.DayOrMonth, "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november "
            + "december jan. feb. mar. apr. aug. sept. oct. nov. dec.");
        Add(WordClass.TimeWord, "yesterday today tomorrow tonight earlier later then now recently ago last week month year morning evening afternoon night day");
        Add(WordClass.Adverb, "also again just even still only too very however instead meanwhile already perhaps soon often always ever here there back");
        return classes.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(WordClass wordClass, string words)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) classes[word] = wordClass;
        }

        void AddVerbs(string stems, WordClass wordClass)
        {
            foreach (var given in stems.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var form in FormsOf(given)) classes[form] = wordClass;
            }
        }
    }

    private static IEnumerable<string> FormsOf(string given)
    {
        var doubled = given.EndsWith('~');
        var stem = doubled ? given[..^1] : given;
        yield return stem;
        if (stem[^1] == 'y' && !"aeiou".Contains(stem[^2], StringComparison.Ordinal))
        {
            yield return stem[..^1] + "ies";
            yield return stem[..^1] + "ied";
            yield return stem + "ing";
            yield break;
        }

        var sibilant = stem[^1] is 's' or 'x' or 'z' || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal);
        yield return stem + (sibilant ? "es" : "s");
        if (stem[^1] == 'e')
        {
            yield return stem + "d";
            yield return stem[..^1] + "ing";
            yield break;
        }

        var root = doubled ? stem + stem[^1] : stem;
        yield return root + "ed";
        yield return root + "ing";
    }
}
